import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { BulletList } from '../../shared/BulletList';
import type { Criterion } from '../../../src/frameworks';
import type { CardWords } from '../words/card-words';

/** What counts for a criterion, what to ask, and what reps get wrong. */
export function CriterionHelp({
  criterion,
  words,
}: {
  readonly criterion: Criterion;
  readonly words: CardWords;
}) {
  const { texts, language } = words;
  const { counts, questions, misreading } = criterion;
  return (
    <Accordion title={texts.help} size="xs">
      <Flex direction="column" gap="xs">
        <Text format={{ fontWeight: 'demibold' }}>{texts.countsAs}</Text>
        <Text>{counts[language]}</Text>
        <Text format={{ fontWeight: 'demibold' }}>{texts.questions}</Text>
        <BulletList lines={questions.map((question) => question[language])} />
        {misreading !== undefined && (
          <>
            <Text format={{ fontWeight: 'demibold' }}>{texts.misreading}</Text>
            <Text>{misreading[language]}</Text>
          </>
        )}
      </Flex>
    </Accordion>
  );
}

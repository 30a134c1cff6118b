import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { BulletList } from '../../shared/BulletList';
import type { Criterion } from '../../../src/frameworks';
import type { CardWords } from '../words/card-words';

/** What counts for a criterion, what each level looks like, what to ask, and what reps get wrong. */
export function CriterionHelp({
  criterion,
  words,
}: {
  readonly criterion: Criterion;
  readonly words: CardWords;
}) {
  const { texts, language } = words;
  const { levels, questions, misreading } = criterion;
  const practice = [
    texts.inPractice(texts.level['1'], levels.assumed[language]),
    texts.inPractice(texts.level['2'], levels.stated[language]),
    texts.inPractice(texts.level['3'], levels.proven[language]),
  ];
  return (
    <Accordion title={texts.help} size="xs">
      <Flex direction="column" gap="xs">
        <Text format={{ fontWeight: 'demibold' }}>{texts.countsAs}</Text>
        <BulletList lines={practice} />
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

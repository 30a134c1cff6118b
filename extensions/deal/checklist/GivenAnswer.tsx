import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import type { StoredAnswer } from '../../../src/qualification';
import type { CardWords } from '../words/card-words';
import { levelWord } from '../words/level-words';

// What one reads at a glance; the rest unfolds.
const EVIDENCE_SHOWN = 600;

/** An answer to read only. */
export function GivenAnswer({ answer, words }: { readonly answer: StoredAnswer; readonly words: CardWords }) {
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{levelWord(answer.level, words.texts)}</Text>
      <Evidence text={answer.evidence} words={words} />
    </Flex>
  );
}

function Evidence({ text, words }: { readonly text: string; readonly words: CardWords }) {
  if (text.length <= EVIDENCE_SHOWN) return <Text>{text === '' ? words.texts.noEvidence : text}</Text>;
  return (
    <Flex direction="column" gap="flush">
      <Text>{`${text.slice(0, EVIDENCE_SHOWN)}…`}</Text>
      <Accordion title={words.texts.allEvidence} size="xs">
        <Text>{text}</Text>
      </Accordion>
    </Flex>
  );
}

import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { StoredAnswer } from '../../../src/qualification';
import { textsIn, type Language } from '../../../src/texts';
import { timeSince } from '../../shared/dates';
import { levelWord } from '../words/level-words';

/** Somebody else's change to a criterion that the rep is changing too. */
export interface Contest {
  readonly by: string | null;
  /** ISO. */
  readonly at: string | null;
  readonly theirs: StoredAnswer;
}

/** Shows both sides and lets the rep choose; until then nothing of the criterion is saved. */
export function ContestNotice(props: {
  readonly contest: Contest;
  readonly language: Language;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: () => void;
}) {
  const { contest, language, onKeepTheirs, onUseMine } = props;
  const texts = textsIn(language);
  const { theirs, at } = contest;
  const when = at === null ? texts.meanwhile : timeSince(at, language);
  return (
    <Alert title={texts.changedMeanwhile} variant="warning">
      <Flex direction="column" gap="xs">
        <Text>{texts.changedBy(contest.by ?? texts.someone, when)}</Text>
        <Text>{texts.theirLevel(levelWord(theirs.level, texts))}</Text>
        <Text>{texts.theirEvidence(theirs.evidence === '' ? texts.emptyEvidence : theirs.evidence)}</Text>
        <Flex gap="sm">
          <Button size="sm" onClick={onUseMine}>
            {texts.useMine}
          </Button>
          <Button size="sm" onClick={onKeepTheirs}>
            {texts.keepTheirs}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}

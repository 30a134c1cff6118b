import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { StoredAnswer } from '../../../src/qualification';
import { textsIn, type Language } from '../../../src/texts';
import { timeSince } from '../../shared/dates';
import { levelWord } from '../words/level-words';

/** Somebody else's change to a criterion that the rep is changing too, or that both saved at once. */
export interface Contest {
  /** Whose is stored. */
  readonly stored: 'theirs' | 'yours';
  readonly by: string | null;
  /** ISO. */
  readonly at: string | null;
  readonly theirs: StoredAnswer;
}

/** Shows both sides and lets the rep choose; until then nothing of the criterion is saved, or what the rep saved stays. */
export function ContestNotice(props: {
  readonly contest: Contest;
  readonly language: Language;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: () => void;
}) {
  const { contest, language, onKeepTheirs, onUseMine } = props;
  const texts = textsIn(language);
  const { theirs, at, stored } = contest;
  const when = at === null ? texts.meanwhile : timeSince(at, language);
  const who = contest.by ?? texts.someone;
  const words =
    stored === 'theirs'
      ? {
          title: texts.changedMeanwhile,
          said: texts.changedBy(who, when),
          mine: texts.useMine,
          theirs: texts.keepTheirs,
        }
      : {
          title: texts.changedAtOnce,
          said: texts.yoursReplaced(who, when),
          mine: texts.keepMine,
          theirs: texts.useTheirs,
        };
  return (
    <Alert title={words.title} variant="warning">
      <Flex direction="column" gap="xs">
        <Text>{words.said}</Text>
        <Text>{texts.theirLevel(levelWord(theirs.level, texts))}</Text>
        <Text>{texts.theirEvidence(theirs.evidence === '' ? texts.emptyEvidence : theirs.evidence)}</Text>
        <Flex gap="sm">
          <Button size="sm" onClick={onUseMine}>
            {words.mine}
          </Button>
          <Button size="sm" onClick={onKeepTheirs}>
            {words.theirs}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}

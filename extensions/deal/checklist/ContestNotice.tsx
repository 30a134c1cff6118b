import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { StoredAnswer } from '../../../src/qualification';
import { timeSince } from '../../shared/dates';
import type { CardWords } from '../words/card-words';
import { levelWord } from '../words/level-words';
import { firstLine } from './evidence-words';

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
  readonly criterion: string;
  readonly contest: Contest;
  readonly words: CardWords;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}) {
  const { criterion, contest, words, onTheirs, onMine } = props;
  const { texts, language } = words;
  const { theirs, at, stored } = contest;
  const when = at === null ? texts.meanwhile : timeSince(at, language);
  const who = contest.by ?? texts.someone;
  const said =
    stored === 'theirs'
      ? {
          title: texts.changedMeanwhile,
          happened: texts.changedBy(who, when),
          mine: texts.useMine,
          theirs: texts.keepTheirs,
        }
      : {
          title: texts.changedAtOnce,
          happened: texts.yoursReplaced(who, when),
          mine: texts.keepMine,
          theirs: texts.useTheirs,
        };
  return (
    <Alert title={`${criterion}: ${said.title}`} variant="warning">
      <Flex direction="column" gap="xs">
        <Text>{said.happened}</Text>
        <Text>{texts.theirLevel(levelWord(theirs.level, texts))}</Text>
        <Text>
          {texts.theirEvidence(theirs.evidence === '' ? texts.emptyEvidence : firstLine(theirs.evidence))}
        </Text>
        <Flex gap="sm" wrap>
          <Button size="sm" onClick={onMine}>
            {said.mine}
          </Button>
          <Button size="sm" onClick={onTheirs}>
            {said.theirs}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}

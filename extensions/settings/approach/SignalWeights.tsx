import { AutoGrid, Button, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { defaultApproachSettings, signals } from '../../../src/approach';
import { signalWords } from '../../../src/texts';
import { numberWords } from '../../shared/words';
import { FigureField } from '../section/FigureField';
import { IssueAlerts } from '../section/IssueAlerts';
import { issuesAt, issuesUnder } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { withBuiltInWeights, withSignalWeight } from './approach-edits';

/** How much each signal decides about the approach. */
export function SignalWeights({ draft, rulebook, issues, change, words }: SectionProps) {
  const said = words.texts.settings.approach;
  const isChanged = Object.keys(draft.approach.weights).length > 0;
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Heading>{said.tellApart}</Heading>
        <Text>{said.tellApartHint}</Text>
        <IssueAlerts issues={issuesAt(issues, ['approach', 'weights'])} words={words} />
        <AutoGrid columnWidth={200} gap="md" flexible>
          {signals.map((signal) => (
            <FigureField
              key={signal}
              testId={`signal-weight-${signal}`}
              label={signalWords[signal].label[words.language]}
              hint={said.weightHint(numberWords(defaultApproachSettings.weights[signal], words, 2))}
              value={rulebook.approach.weights[signal]}
              decimals={2}
              issues={issuesUnder(issues, ['approach', 'weights', signal])}
              words={words}
              onFigure={(weight) => change(withSignalWeight(draft, signal, weight))}
            />
          ))}
        </AutoGrid>
        {isChanged && (
          <Flex>
            <Button testId="reset-signal-weights" size="sm" onClick={() => change(withBuiltInWeights(draft))}>
              {said.resetWeights}
            </Button>
          </Flex>
        )}
      </Flex>
    </Tile>
  );
}

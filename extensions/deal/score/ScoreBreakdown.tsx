import { Accordion, Flex, List, Text } from '@hubspot/ui-extensions';
import type { Qualification } from '../../../src/protocol/qualification';
import type { Assessment } from '../../../src/qualification';
import { scoreView } from './score-view';
import type { CardWords } from '../words/card-words';

/** The figures unfolded: every answer with its weight, its points and its date. */
export function ScoreBreakdown(props: {
  readonly qualification: Qualification;
  readonly assessment: Assessment;
  readonly words: CardWords;
}) {
  const { qualification, assessment, words } = props;
  const view = scoreView(qualification, assessment, words);
  return (
    <Accordion title={words.texts.howScored} size="sm">
      <Flex direction="column" gap="sm">
        <Text variant="microcopy">{view.rule}</Text>
        {view.factors.length > 0 && (
          <List variant="unordered-styled">
            {view.factors.map((factor) => (
              <Text key={factor} variant="microcopy">
                {factor}
              </Text>
            ))}
          </List>
        )}
        {view.rows.map((row) => (
          <Flex key={row.id} direction="column" gap="flush">
            <Text format={{ fontWeight: 'demibold' }}>{row.criterion}</Text>
            <Text variant="microcopy">{row.what}</Text>
          </Flex>
        ))}
        {view.figures.map((figure) => (
          <Text key={figure} variant="microcopy">
            {figure}
          </Text>
        ))}
      </Flex>
    </Accordion>
  );
}

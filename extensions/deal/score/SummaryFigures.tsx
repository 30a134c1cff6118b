import { Flex, Inline, Statistics, StatisticsItem, StatisticsTrend, Text } from '@hubspot/ui-extensions';
import type { Catalogue } from '../../../src/texts';
import type { SummaryView } from './summary-view';
import { Verdict } from './Verdict';

/** Score and completeness side by side, and what they mean in a word; or that nothing is answered yet. */
export function SummaryFigures(props: {
  readonly view: SummaryView;
  readonly texts: Catalogue;
  /** Points that the unsaved answers add or take; 0 when all is saved. */
  readonly unsaved: number;
  /** The deal is closed, and its score frozen. */
  readonly frozen: boolean;
}) {
  const { view, texts, unsaved, frozen } = props;
  if (!view.started)
    return (
      <Flex direction="column" gap="sm">
        <Text>{texts.notStarted}</Text>
        <Inline gap="sm">
          <Verdict view={view} />
        </Inline>
      </Flex>
    );
  return (
    <Flex direction="column" gap="sm">
      <Statistics>
        <StatisticsItem label={frozen ? texts.scoreAtClose : texts.score} number={view.score} testId="score">
          {unsaved !== 0 && (
            <StatisticsTrend
              direction={unsaved > 0 ? 'increase' : 'decrease'}
              value={texts.notSavedYet(Math.abs(unsaved))}
            />
          )}
        </StatisticsItem>
        <StatisticsItem label={texts.completeness} number={view.answered} testId="completeness" />
      </Statistics>
      <Inline gap="sm">
        <Verdict view={view} />
      </Inline>
      {view.standing !== null && (
        <Text variant="microcopy" testId="standing">
          {view.standing}
        </Text>
      )}
    </Flex>
  );
}

import { Flex, Heading, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Catalogue } from '../../../src/texts';
import { Verdict } from './Verdict';
import type { SummaryView } from './summary-view';

/** The framework and how the deal stands under it, in a line. */
export function FigureLine(props: {
  readonly view: SummaryView;
  readonly texts: Catalogue;
  /** Points that the unsaved answers add or take; 0 when all is saved. */
  readonly unsaved: number;
  /** The deal is closed, and its score frozen. */
  readonly frozen: boolean;
}) {
  const { view, texts, unsaved, frozen } = props;
  const label = frozen ? texts.scoreAtClose : texts.score;
  const change = unsaved === 0 ? '' : ` (${texts.signed(unsaved)})`;
  return (
    <Flex direction="column" gap="xs">
      <Flex gap="md" align="center" wrap>
        <Heading>{view.framework}</Heading>
        {view.started ? (
          <>
            <Text
              format={{ fontWeight: 'demibold' }}
              testId="score"
            >{`${label} ${view.score}${change}`}</Text>
            <Text testId="completeness">{`${texts.completeness} ${view.answered}`}</Text>
          </>
        ) : (
          <Text>{texts.notStarted}</Text>
        )}
        <Verdict view={view} />
        {view.stale.length > 0 && (
          <StatusTag variant="warning" testId="out-of-date">
            {texts.staleCount(view.stale.length)}
          </StatusTag>
        )}
      </Flex>
      {view.started && view.standing !== null && (
        <Text variant="microcopy" testId="standing">
          {view.standing}
        </Text>
      )}
    </Flex>
  );
}

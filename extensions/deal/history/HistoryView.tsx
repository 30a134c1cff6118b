import { EmptyState, Flex, LineChart, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import type { DealHistory } from '../../../src/protocol/open-history';
import { textsIn, type Language } from '../../../src/texts';
import { timeSince } from '../../shared/dates';
import { FailureNotice } from '../../shared/FailureNotice';
import { useReply } from '../../shared/use-reply';
import type { Functions } from '../reading/functions-port';
import { HistoryTable } from './HistoryTable';
import type { CardWords } from '../words/card-words';

/** How the deal's score came about: the figures over time, and who changed what. */
export function HistoryView(props: {
  readonly dealId: string;
  readonly language: Language;
  readonly functions: Functions;
}) {
  const { dealId, language, functions } = props;
  const texts = textsIn(language);
  const [state, retry] = useReply(useCallback(() => functions.history({ dealId }), [dealId, functions]));
  if (state.kind === 'loading')
    return <LoadingSpinner label={texts.historyLoading} layout="centered" showLabel />;
  if (state.kind === 'failed')
    return (
      <FailureNotice title={texts.historyFailed} failure={state.failure} texts={texts} onRetry={retry} />
    );
  const { history } = state.reply;
  if (history.changes.length === 0 && history.points.length === 0)
    return (
      <EmptyState title={texts.historyEmpty} layout="vertical">
        <Text>{texts.historyEmptyHint}</Text>
      </EmptyState>
    );
  const words = { texts, language };
  return (
    <Flex direction="column" gap="md">
      <Figures history={history} words={words} />
      <HistoryTable changes={history.changes} words={words} />
      {history.leftOut > 0 && <Text variant="microcopy">{texts.leftOut(history.leftOut)}</Text>}
      <Text variant="microcopy">{texts.historyLimit}</Text>
    </Flex>
  );
}

// One point is no line: it is said in a sentence.
function Figures({ history, words }: { readonly history: DealHistory; readonly words: CardWords }) {
  const { texts, language } = words;
  const scored = history.points.flatMap(({ at, score }) => (score === null ? [] : [{ at, score }]));
  const [only] = scored;
  if (only === undefined) return null;
  if (scored.length === 1)
    return <Text>{texts.historyOne(String(only.score), timeSince(only.at, language))}</Text>;
  return (
    <LineChart
      data={history.points.flatMap(({ at, score, completeness }) => [
        ...(score === null ? [] : [{ at, percent: score, figure: texts.score }]),
        ...(completeness === null ? [] : [{ at, percent: completeness, figure: texts.completeness }]),
      ])}
      axes={{
        x: { field: 'at', fieldType: 'datetime', label: texts.when },
        y: { field: 'percent', fieldType: 'linear', label: '%' },
        options: { groupFieldByColor: 'figure' },
      }}
      options={{ title: texts.scoreOverTime, showLegend: true, showTooltips: true }}
    />
  );
}

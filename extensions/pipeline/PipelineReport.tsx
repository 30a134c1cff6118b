import { Alert, Button, EmptyState, Flex, Text } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { judgedWinRate, pipelineFigures, settingsForCurrency, yardsticksFor } from '../../src/approach';
import { PipelineApproach } from './PipelineApproach';
import { Economics } from './Economics';
import { FiguresSection } from './FiguresSection';
import { periodOf } from './period';
import type { InputsSource } from './use-inputs';
import type { ReadingDeals } from './use-pipeline-deals';
import type { Account, Pipeline } from './account';
import { timeWords } from '../shared/dates';
import type { PageWords } from './page-words';
import { numberWords } from '../shared/words';

type Reading = Extract<ReadingDeals, { kind: 'ready' }>;

export interface ReportProps {
  readonly pipeline: Pipeline;
  readonly account: Account;
  readonly source: InputsSource;
  readonly words: PageWords;
  readonly reading: Reading;
  readonly onReadAgain: () => void;
}

/** What the deals of the period say: the approach, the figures, the money. */
export function PipelineReport(props: ReportProps) {
  const { pipeline, account, source, words, reading, onReadAgain } = props;
  const { deals, at } = reading;
  const said = words.texts.pipelinePage;
  const { period: kind, from, to } = source.inputs;
  const { settings, knowsMoney } = useMemo(
    () => settingsForCurrency(account.approach, account.currency),
    [account.approach, account.currency],
  );
  const yardsticks = useMemo(
    () => yardsticksFor(account.yardsticks, settings.currency),
    [account.yardsticks, settings.currency],
  );
  const period = useMemo(() => periodOf({ period: kind, from, to }, deals, at), [kind, from, to, deals, at]);
  const figures = useMemo(
    () => (period === null ? null : pipelineFigures(deals, period, settings)),
    [deals, period, settings],
  );
  if (deals.length === 0)
    return (
      <EmptyState title={said.noDeals} layout="vertical">
        <Text>{said.noDealsHint}</Text>
        <Flex justify="center">
          <Button size="sm" onClick={onReadAgain}>
            {said.readAgain}
          </Button>
        </Flex>
      </EmptyState>
    );
  if (period === null || figures === null) return <Text>{said.datesMissing}</Text>;
  const winRate = judgedWinRate(figures, yardsticks);
  if (period.from >= period.to) return <Alert title={said.datesTurned} variant="warning" />;
  return (
    <Flex direction="column" gap="lg">
      {!knowsMoney && (
        <Alert title={said.noBands(account.currency ?? said.currencyUnknown)} variant="warning">
          <Text>{said.noBandsHint}</Text>
        </Alert>
      )}
      <PipelineApproach
        figures={figures}
        winRate={winRate}
        pipeline={pipeline}
        account={account}
        words={words}
      />
      <FiguresSection figures={figures} winRate={winRate} words={words} />
      <Economics
        key={source.filled}
        own={figures.typical}
        settings={settings}
        yardsticks={yardsticks}
        ownYardsticks={account.yardsticks}
        source={source}
        words={words}
      />
      <ReadAt reading={reading} onReadAgain={onReadAgain} words={words} />
    </Flex>
  );
}

function ReadAt(props: {
  readonly reading: Reading;
  readonly onReadAgain: () => void;
  readonly words: PageWords;
}) {
  const { reading, onReadAgain, words } = props;
  const { deals, at, unread } = reading;
  const said = words.texts.pipelinePage;
  return (
    <Flex direction="row" gap="sm" align="center" wrap="wrap">
      <Text variant="microcopy">
        {said.readAt(numberWords(deals.length, words), timeWords(at, words.language))}
        {unread > 0 ? ` ${said.unread(numberWords(unread, words))}` : ''}
      </Text>
      <Button size="xs" variant="transparent" onClick={onReadAgain}>
        {said.readAgain}
      </Button>
    </Flex>
  );
}

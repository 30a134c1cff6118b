import { Alert, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import {
  pipelineEconomics,
  type ApproachSettings,
  type DealSignals,
  type OwnYardsticks,
  type Yardsticks,
} from '../../src/approach';
import { ApproachTable } from './ApproachTable';
import { ComparisonTable } from './ComparisonTable';
import { CostFields } from './CostFields';
import { hasMoney, needsView } from './economics-view';
import { Formulas } from './Formulas';
import type { InputsSource } from './use-inputs';
import { WhatIfFields } from './WhatIfFields';
import type { PageWords } from './page-words';

/** What winning a customer costs and brings: today, with other numbers, and in each approach. */
export function Economics(props: {
  /** The pipeline's typical won deal, where a what-if begins. */
  readonly own: DealSignals;
  readonly settings: ApproachSettings;
  readonly yardsticks: Yardsticks;
  /** Those of them that ops set. */
  readonly ownYardsticks: OwnYardsticks;
  readonly source: InputsSource;
  readonly words: PageWords;
}) {
  const { own, settings, yardsticks, ownYardsticks, source, words } = props;
  const said = words.texts.pipelinePage;
  const { costs, whatIf } = source.live;
  const changed: DealSignals = {
    ...own,
    yearlyValue: whatIf.yearlyValue ?? own.yearlyValue,
    cycleDays: whatIf.cycleDays ?? own.cycleDays,
    dealsPerRepMonth: whatIf.dealsPerRepMonth ?? own.dealsPerRepMonth,
  };
  const basis = { costs, yardsticks, settings };
  const today = pipelineEconomics(own, basis);
  const asked = pipelineEconomics(changed, basis);
  const needs = needsView(asked.asItIs, words);
  const showsMoney = hasMoney(asked);
  return (
    <>
      <Tile>
        <Flex direction="column" gap="md">
          <Heading>{said.economics}</Heading>
          <CostFields source={source} words={words} />
          {needs !== null && <Needs showsMoney={showsMoney} needs={needs} words={words} />}
          <Text variant="microcopy">{said.costsHint}</Text>
        </Flex>
      </Tile>
      <Tile>
        <Flex direction="column" gap="md">
          <Heading>{said.whatIf}</Heading>
          <Text>{said.whatIfHint}</Text>
          <WhatIfFields own={own} source={source} words={words} />
          <ComparisonTable today={today} asked={asked} words={words} />
        </Flex>
      </Tile>
      {showsMoney && (
        <Tile>
          <ApproachTable economics={asked} yardsticks={yardsticks} words={words} />
        </Tile>
      )}
      <Formulas own={ownYardsticks} currency={settings.currency} words={words} />
    </>
  );
}

function Needs(props: { readonly showsMoney: boolean; readonly needs: string; readonly words: PageWords }) {
  const { showsMoney, needs, words } = props;
  const text = <Text testId="needs">{needs}</Text>;
  if (showsMoney) return text;
  return (
    <Alert title={words.texts.pipelinePage.noMoney} variant="info">
      {text}
    </Alert>
  );
}

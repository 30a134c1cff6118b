import { Accordion, AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import { repApproaches, type CostName, type Costs, type RepApproach } from '../../src/approach';
import { approachGuides } from '../../src/texts';
import { NumberField } from './NumberField';
import type { InputsSource } from './use-inputs';
import type { PageWords } from './page-words';

interface FieldsProps {
  readonly source: InputsSource;
  readonly words: PageWords;
}

/** What ops know of their costs. */
export function CostFields({ source, words }: FieldsProps) {
  const { inputs, live, type, commit } = source;
  const said = words.texts.pipelinePage;
  const currency = words.currency ?? said.currencyUnknown;
  const field = (name: CostName, label: string) => (
    <NumberField
      name={name}
      label={label}
      hint={said.costHints[name]}
      decimals={2}
      value={inputs.costs[name]}
      fault={isUsable(name, live.costs[name]) ? null : said.badCost[name]}
      onType={(value) => type({ ...inputs, costs: { ...inputs.costs, [name]: value } })}
      onEnter={(value) => commit({ ...inputs, costs: { ...inputs.costs, [name]: value } })}
    />
  );
  return (
    <>
      <AutoGrid columnWidth={240} gap="md" flexible>
        {field('repPerMonth', said.costs.repPerMonth(currency))}
        {field('marketingPerDeal', said.costs.marketingPerDeal(currency))}
        {field('grossMarginPercent', said.costs.grossMarginPercent)}
        {field('monthlyChurnPercent', said.costs.monthlyChurnPercent)}
      </AutoGrid>
      <RepCostFields source={source} words={words} />
    </>
  );
}

/** What a rep costs where an approach takes other people. */
function RepCostFields({ source, words }: FieldsProps) {
  const { inputs, live, type, commit } = source;
  const { texts, language } = words;
  const said = texts.money.repByApproach;
  const currency = words.currency ?? texts.pipelinePage.currencyUnknown;
  const withCost = (approach: RepApproach, value: number | null) => ({
    ...inputs,
    costs: withRepCost(inputs.costs, approach, value),
  });
  return (
    <Accordion title={said.title} size="sm">
      <Flex direction="column" gap="sm">
        <Text variant="microcopy">{said.hint}</Text>
        <AutoGrid columnWidth={240} gap="md" flexible>
          {repApproaches.map((approach) => (
            <NumberField
              key={approach}
              name={`repPerMonth-${approach}`}
              label={said.label(approachGuides[approach].label[language], currency)}
              decimals={2}
              value={inputs.costs.repPerMonthByApproach[approach] ?? null}
              fault={
                isUsable('repPerMonth', live.costs.repPerMonthByApproach[approach] ?? null)
                  ? null
                  : texts.pipelinePage.badCost.repPerMonth
              }
              onType={(value) => type(withCost(approach, value))}
              onEnter={(value) => commit(withCost(approach, value))}
            />
          ))}
        </AutoGrid>
      </Flex>
    </Accordion>
  );
}

function withRepCost(costs: Costs, approach: RepApproach, value: number | null): Costs {
  const { [approach]: _before, ...others } = costs.repPerMonthByApproach;
  return { ...costs, repPerMonthByApproach: value === null ? others : { ...others, [approach]: value } };
}

/** The same limits as the rules have; an empty field is no fault. */
function isUsable(name: CostName, value: number | null): boolean {
  if (value === null) return true;
  switch (name) {
    case 'marketingPerDeal':
      return value >= 0;
    case 'repPerMonth':
      return value > 0;
    case 'grossMarginPercent':
    case 'monthlyChurnPercent':
      return value > 0 && value <= 100;
  }
}

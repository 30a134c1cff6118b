import { AutoGrid } from '@hubspot/ui-extensions';
import type { Costs } from '../../src/approach';
import { NumberField } from './NumberField';
import type { InputsSource } from './use-inputs';
import type { PageWords } from './page-words';

/** What ops know of their costs. */
export function CostFields({ source, words }: { readonly source: InputsSource; readonly words: PageWords }) {
  const { inputs, live, type, commit } = source;
  const said = words.texts.pipelinePage;
  const currency = words.currency ?? said.currencyUnknown;
  const field = (name: keyof Costs, label: string) => (
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
    <AutoGrid columnWidth={240} gap="md" flexible>
      {field('repPerMonth', said.costs.repPerMonth(currency))}
      {field('marketingPerDeal', said.costs.marketingPerDeal(currency))}
      {field('grossMarginPercent', said.costs.grossMarginPercent)}
      {field('monthlyChurnPercent', said.costs.monthlyChurnPercent)}
    </AutoGrid>
  );
}

/** The same limits as the rules have; an empty field is no fault. */
function isUsable(name: keyof Costs, value: number | null): boolean {
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

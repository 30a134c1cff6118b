import type { ApproachEconomics, Costs, Economics, Need, SellingNumbers } from '../../approach';
import { table, wrapped } from '../layout';
import { amount, plain } from '../numbers';
import { approachGuides, formulas, typicalNumbersSource } from '../../texts';
import type { PipelineFit } from './pipeline-fit';

/** What is needed for a figure, and the flag that says it. */
const needInWords: Readonly<Record<Need, string>> = {
  repPerMonth: '--rep-cost, what a rep costs in a month, all included',
  marketingPerDeal: '--marketing-cost, marketing spend for each deal won (0 for none)',
  grossMarginPercent: '--margin, the gross margin in percent',
  monthlyChurnPercent: '--churn, the percentage of customers lost in a month, for the lifetime value',
  yearlyValue: 'a won deal with an amount that can be counted',
  dealsPerRepMonth: 'a won deal with an owner',
  currency: 'a currency that there are typical numbers for',
};

/** What selling costs and brings, as it is and in each approach; or what that needs. */
export function economicsSection(judged: PipelineFit): readonly string[] {
  const { costs, economics, currency } = judged;
  const { needs } = economics.asItIs;
  const missing =
    needs.length === 0 ? [] : ['Still needed:', ...needs.map((need) => `  ${needInWords[need]}`)];
  if (Object.values(costs).every((cost) => cost === null)) {
    return ['Economics', '  Not computed, since it was not said what selling costs.', ...indented(missing)];
  }
  return [
    `Economics, in ${currency}`,
    ...wrapped(entered(costs, currency), { indent: 2 }),
    ...indented(missing),
    '',
    ...economicsTable(judged),
    '',
    ...wrapped(choiceInWords(judged), { indent: 2 }),
    '',
    ...formulasSection(),
  ];
}

function entered(
  { repPerMonth, marketingPerDeal, grossMarginPercent, monthlyChurnPercent }: Costs,
  currency: string,
) {
  const parts = [
    repPerMonth === null ? [] : `a rep costs ${plain(repPerMonth, 2)} ${currency} a month`,
    marketingPerDeal === null ? [] : `marketing ${plain(marketingPerDeal, 2)} ${currency} a deal won`,
    grossMarginPercent === null ? [] : `gross margin ${plain(grossMarginPercent, 2)} %`,
    monthlyChurnPercent === null ? [] : `${plain(monthlyChurnPercent, 2)} % of customers lost a month`,
  ].flat();
  return `As entered: ${parts.join(', ')}.`;
}

function economicsTable({ economics, figures }: PipelineFit): readonly string[] {
  const { asItIs, approaches } = economics;
  const { yearlyValue, dealsPerRepMonth } = figures.typical;
  const name = ({ approach }: ApproachEconomics) => approachGuides[approach].label.en;
  return table([
    ['', 'ACV', 'Won a month', 'CAC', 'CAC ratio', 'Payback months', 'LTV to CAC'],
    row('This pipeline as it is', { yearlyValue, dealsPerRepMonth }, asItIs),
    ['Its ACV, sold at the pace of'],
    ...approaches.map((each) => row(`  ${name(each)}`, { ...each.numbers, yearlyValue }, each.atThisSize)),
    ['Each approach at its typical numbers'],
    ...approaches.map((each) => row(`  ${name(each)}`, each.numbers, each.typical)),
  ]);
}

function row(name: string, { yearlyValue, dealsPerRepMonth }: SellingNumbers, economics: Economics) {
  const { cac, cacRatio, paybackMonths, ltvToCac } = economics;
  return [
    name,
    yearlyValue === null ? '-' : amount(yearlyValue),
    dealsPerRepMonth === null ? '-' : dealsPerRepMonth === 'no-rep' ? 'no rep' : plain(dealsPerRepMonth, 2),
    cac.kind === 'figure' ? amount(cac.value) : '-',
    cacRatio.kind === 'figure' ? plain(cacRatio.value.value, 2) : '-',
    judgedCell(paybackMonths),
    judgedCell(ltvToCac),
  ];
}

function judgedCell(judged: Economics['paybackMonths'] | Economics['ltvToCac']): string {
  if (judged.kind === 'nothing') return '-'.padEnd(VERDICT_WIDTH + 1);
  return `${plain(judged.value.value)} ${judged.value.verdict.padEnd(VERDICT_WIDTH)}`;
}

// As long as the longest verdict, "critical", so that the numbers before them end under each other.
const VERDICT_WIDTH = 8;

function choiceInWords({ economics: { choice, asItIs } }: PipelineFit): string {
  if (choice.kind === 'nothing') return 'Which approach protects the margin cannot be said yet.';
  const usual = usualInWords(asItIs);
  if (choice.value === 'none') {
    return `At this ACV no approach pays back within 18 months: raise the price or lower the cost.${usual}`;
  }
  const best = approachGuides[choice.value].label.en;
  return `Of the approaches that pay back this ACV within 18 months, ${best} suits the deals best.${usual}`;
}

function usualInWords({ paybackForSize }: Economics): string {
  if (paybackForSize.kind === 'nothing') return '';
  const { from, to, verdict } = paybackForSize.value;
  const here = { sooner: 'this pipeline is sooner', usual: 'so it is here', later: 'this pipeline is later' };
  return ` At this ACV ${from} to ${to} months are usual; ${here[verdict]}.`;
}

const shownFormulas: readonly (keyof typeof formulas)[] = [
  'cac',
  'cacRatio',
  'grossProfitPerYear',
  'paybackMonths',
  'ltv',
  'ltvToCac',
];

function formulasSection(): readonly string[] {
  const lines = shownFormulas.flatMap((id) => {
    const { label, formula, yardstick } = formulas[id];
    const judged = yardstick === null ? '' : ` ${yardstick.en}`;
    return wrapped(`${label.en} = ${formula.en.replace(/\.?$/, '.')}${judged}`, { indent: 2, hang: 2 });
  });
  const sources = new Set(shownFormulas.map((id) => formulas[id].source.en));
  return [
    'How it is computed',
    ...lines,
    ...wrapped(`Sources: ${[...sources].join(' ')}`, { indent: 2, hang: 2 }),
    ...wrapped(`Typical numbers: ${typicalNumbersSource.en}`, { indent: 2, hang: 2 }),
  ];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

import {
  adviceWords,
  withoutVerdicts,
  repApproaches,
  sourceWords,
  yardstickWords,
  type ApproachEconomics,
  type Costs,
  type Economics,
  type Need,
  type SellingNumbers,
  type Standing,
} from '../../approach';
import { table, wrapped } from '../layout';
import { amount, plain } from '../numbers';
import {
  approachGuides,
  formulaIds,
  formulas,
  textsIn,
  typicalNumbersSource,
  type FormulaId,
} from '../../texts';
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
  fit: 'more facts about the won deals, for the choice of an approach',
};

/** What selling costs and brings, as it is and in each approach; or what that needs. */
export function economicsSection(judged: PipelineFit): readonly string[] {
  const { costs, economics, currency } = judged;
  const { needs } = economics.asItIs;
  const missing =
    needs.length === 0 ? [] : ['Still needed:', ...needs.map((need) => `  ${needInWords[need]}`)];
  if (entered(costs, currency).length === 0) {
    return ['Economics', '  Not computed, since it was not said what selling costs.', ...indented(missing)];
  }
  return [
    `Economics, in ${currency}`,
    ...wrapped(`As entered: ${entered(costs, currency).join(', ')}.`, { indent: 2 }),
    ...indented(missing),
    '',
    ...economicsTable(judged),
    '',
    ...standingLines(judged),
    ...wrapped(choiceInWords(judged), { indent: 2 }),
    '',
    ...formulasSection(judged),
  ];
}

function entered(costs: Costs, currency: string): readonly string[] {
  const { repPerMonth, repPerMonthByApproach, marketingPerDeal, grossMarginPercent, monthlyChurnPercent } =
    costs;
  const ofApproaches = repApproaches.flatMap((approach) => {
    const cost = repPerMonthByApproach[approach];
    if (cost === undefined) return [];
    return `a rep in ${labelOf(approach).toLowerCase()} selling ${plain(cost, 2)} ${currency}`;
  });
  return [
    repPerMonth === null ? [] : `a rep costs ${plain(repPerMonth, 2)} ${currency} a month`,
    ofApproaches,
    marketingPerDeal === null ? [] : `marketing ${plain(marketingPerDeal, 2)} ${currency} a deal won`,
    grossMarginPercent === null ? [] : `gross margin ${plain(grossMarginPercent, 2)} %`,
    monthlyChurnPercent === null ? [] : `${plain(monthlyChurnPercent, 2)} % of customers lost a month`,
  ].flat();
}

function economicsTable({ economics, figures }: PipelineFit): readonly string[] {
  const { asItIs, approaches } = economics;
  const { yearlyValue, dealsPerRepMonth } = figures.typical;
  const name = ({ approach }: ApproachEconomics) => labelOf(approach);
  return table([
    ['', 'Fit', 'ACV', 'Won a month', 'CAC', 'CAC ratio', 'Payback months', 'LTV to CAC'],
    row('As it is', { yearlyValue, dealsPerRepMonth }, asItIs),
    ['Its ACV, sold at the pace of'],
    ...approaches.map((each) =>
      row(`  ${name(each)}`, { ...each.numbers, yearlyValue }, judgedAtThisSize(each), each.fitPercent),
    ),
    ['Each approach at its typical numbers'],
    ...approaches.map((each) => row(`  ${name(each)}`, each.numbers, each.typical)),
  ]);
}

/** Money of an approach that gives these buyers too little help is not called good. */
function judgedAtThisSize({ atThisSize, standing }: ApproachEconomics): Economics {
  const isJudged = standing.kind === 'figure' && ['protects', 'eats'].includes(standing.value);
  return isJudged || standing.kind === 'nothing' ? atThisSize : withoutVerdicts(atThisSize);
}

/** Why approaches have no part in the choice. */
function standingLines({ economics: { approaches } }: PipelineFit): readonly string[] {
  const said = textsIn('en').money;
  const of = (standing: Standing) =>
    approaches
      .filter((each) => each.standing.kind === 'figure' && each.standing.value === standing)
      .map(({ approach }) => labelOf(approach))
      .join(', ');
  const lines = [
    [said.tooLittleHelp, of('too-little-help')],
    [said.paceInDoubt, of('pace-in-doubt')],
  ] as const;
  return lines.flatMap(([why, names]) =>
    names === '' ? [] : wrapped(`${names}: ${lowerFirst(why)}.`, { indent: 2 }),
  );
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function labelOf(approach: ApproachEconomics['approach']): string {
  return approachGuides[approach].label.en;
}

function row(
  name: string,
  { yearlyValue, dealsPerRepMonth }: SellingNumbers,
  economics: Economics,
  fitPercent: number | null = null,
) {
  const { cac, cacRatio, paybackMonths, ltvToCac } = economics;
  return [
    name,
    fitPercent === null ? '' : plain(fitPercent, 0),
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
  return `${plain(judged.value.value)} ${(judged.value.verdict ?? '').padEnd(VERDICT_WIDTH)}`;
}

// As long as the longest verdict, "critical", so that the numbers before them end under each other.
const VERDICT_WIDTH = 8;

function choiceInWords({ economics, yardsticks }: PipelineFit): string {
  const reader = { texts: textsIn('en'), language: 'en', number: plain } as const;
  const advice = adviceWords(economics, yardsticks, reader);
  if (advice === null) return 'Which approach protects the margin cannot be said yet.';
  return `${advice}${usualInWords(economics.asItIs)}`;
}

function usualInWords({ paybackForSize }: Economics): string {
  if (paybackForSize.kind === 'nothing') return '';
  const { from, to, verdict } = paybackForSize.value;
  const here = {
    below: '; this pipeline is sooner',
    usual: '; so it is here',
    above: '; this pipeline is later',
  };
  return ` At this ACV ${plain(from)} to ${plain(to)} months are usual${verdict === null ? '' : here[verdict]}.`;
}

function formulasSection(judged: PipelineFit): readonly string[] {
  return [
    'How it is computed, and judged',
    ...formulaIds.flatMap((id) => wrapped(formulaInWords(id, judged), { indent: 2, hang: 2 })),
    ...wrapped(`Typical numbers: ${typicalNumbersSource.en}`, { indent: 2, hang: 2 }),
  ];
}

/** A formula, what its figure is judged by and where both are from. */
function formulaInWords(id: FormulaId, { ownYardsticks, currency }: PipelineFit): string {
  const { label, formula } = formulas[id];
  const says = yardstickWords(id, ownYardsticks, {
    texts: textsIn('en'),
    currency,
    number: (value) => plain(value, 2),
    money: (value) => `${amount(value)} ${currency}`,
  });
  const source = sourceWords(id, ownYardsticks, 'en');
  return [
    `${label.en} = ${formula.en.replace(/\.?$/, '.')}`,
    ...(says === null ? [] : [says]),
    ...(source === null ? [] : [`Source: ${source}`]),
  ].join(' ');
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

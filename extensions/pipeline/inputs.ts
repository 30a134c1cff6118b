import { noCosts, repApproaches, type CostName, type Costs, type RepApproach } from '../../src/approach';

/** The periods one can choose; `dates` is from one day to another. */
export const periodKinds = ['90-days', '12-months', 'all', 'dates'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Numbers other than the pipeline's own; null is the pipeline's own. */
export interface WhatIf {
  readonly yearlyValue: number | null;
  readonly cycleDays: number | null;
  readonly dealsPerRepMonth: number | null;
}

/** What the user chose and entered. All of it is in the page's address, so that a link shows the same. */
export interface Inputs {
  /** Null: none chosen. */
  readonly pipelineId: string | null;
  readonly period: PeriodKind;
  /** Days, `2026-01-31`, of the period `dates`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly costs: Costs;
  readonly whatIf: WhatIf;
}

export type Params = Readonly<Record<string, string>>;

/** Nothing changed: the pipeline as it is. */
export const noWhatIf: WhatIf = { yearlyValue: null, cycleDays: null, dealsPerRepMonth: null };

/** The names of the numbers in the address. Links that people have kept are made of them. */
const costNames = {
  repPerMonth: 'rep',
  marketingPerDeal: 'marketing',
  grossMarginPercent: 'margin',
  monthlyChurnPercent: 'churn',
} as const satisfies Record<CostName, string>;
const repCostNames = {
  transactional: 'repTransactional',
  solution: 'repSolution',
  consultative: 'repConsultative',
  provocative: 'repProvocative',
} as const satisfies Record<RepApproach, string>;
const whatIfNames = {
  yearlyValue: 'size',
  cycleDays: 'cycle',
  dealsPerRepMonth: 'pace',
} as const satisfies Record<keyof WhatIf, string>;

/** Reads the address; what makes no sense there counts as not entered. Costs it does not name are the account's. */
export function inputsOf(params: Params, accountCosts: Costs = noCosts): Inputs {
  const entered = (name: string, ofAccount: number | null) =>
    name in params ? numberOf(params[name]) : ofAccount;
  const cost = (name: CostName) => entered(costNames[name], accountCosts[name]);
  const pipelineId = params['pipeline'] ?? '';
  return {
    pipelineId: pipelineId === '' ? null : pipelineId,
    period: periodKinds.find((kind) => kind === params['period']) ?? '12-months',
    from: dayOf(params['from']),
    to: dayOf(params['to']),
    costs: {
      repPerMonth: cost('repPerMonth'),
      repPerMonthByApproach: repCosts((approach) =>
        entered(repCostNames[approach], accountCosts.repPerMonthByApproach[approach] ?? null),
      ),
      marketingPerDeal: cost('marketingPerDeal'),
      grossMarginPercent: cost('grossMarginPercent'),
      monthlyChurnPercent: cost('monthlyChurnPercent'),
    },
    whatIf: {
      yearlyValue: numberOf(params[whatIfNames.yearlyValue]),
      cycleDays: numberOf(params[whatIfNames.cycleDays]),
      dealsPerRepMonth: numberOf(params[whatIfNames.dealsPerRepMonth]),
    },
  };
}

/** The address of what was chosen and entered; what was not, and the account's own costs, are left out. */
export function paramsOf(inputs: Inputs, accountCosts: Costs = noCosts): Record<string, string> {
  const { pipelineId, period, from, to, costs, whatIf } = inputs;
  // An account's cost that was emptied on the page stays empty.
  const changed = (now: number | null | undefined, ofAccount: number | null | undefined) =>
    now === ofAccount ? null : (now ?? '');
  const cost = (name: CostName) => changed(costs[name], accountCosts[name]);
  const entries: readonly (readonly [string, string | number | null])[] = [
    ['pipeline', pipelineId],
    ['period', period === '12-months' ? null : period],
    ['from', period === 'dates' ? from : null],
    ['to', period === 'dates' ? to : null],
    [costNames.repPerMonth, cost('repPerMonth')],
    ...repApproaches.map(
      (approach) =>
        [
          repCostNames[approach],
          changed(costs.repPerMonthByApproach[approach], accountCosts.repPerMonthByApproach[approach]),
        ] as const,
    ),
    [costNames.marketingPerDeal, cost('marketingPerDeal')],
    [costNames.grossMarginPercent, cost('grossMarginPercent')],
    [costNames.monthlyChurnPercent, cost('monthlyChurnPercent')],
    [whatIfNames.yearlyValue, whatIf.yearlyValue],
    [whatIfNames.cycleDays, whatIf.cycleDays],
    [whatIfNames.dealsPerRepMonth, whatIf.dealsPerRepMonth],
  ];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
}

function repCosts(costOf: (approach: RepApproach) => number | null): Costs['repPerMonthByApproach'] {
  return Object.fromEntries(
    repApproaches.flatMap((approach) => {
      const cost = costOf(approach);
      return cost === null ? [] : [[approach, cost]];
    }),
  );
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** A day of the calendar; the 31st of February is none. */
function dayOf(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(text) ? null : text;
}

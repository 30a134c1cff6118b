/** What the buyer knows of problem and solution, asked on the card. */
export const awarenessValues = ['knows_solution', 'knows_problem', 'feels_it', 'unaware'] as const;
export type Awareness = (typeof awarenessValues)[number];

/** The most vendors that are told apart: this many stands for so many or more. Nobody compares more in earnest. */
export const MOST_VENDORS = 10;

/** Who began: the buyer came to us, or we went to them. */
export type Source = 'inbound' | 'outbound';

/** What is known of a deal that says how to sell it; null is unknown, and counts for nothing. */
export interface DealSignals {
  /** What the contract brings in a year, in the currency of the bands; more than 0. */
  readonly yearlyValue: number | null;
  /** From creation to the expected or real close. */
  readonly cycleDays: number | null;
  readonly contacts: number | null;
  readonly source: Source | null;
  /** Deals its owner wins in a month. */
  readonly dealsPerRepMonth: number | null;
  readonly awareness: Awareness | null;
  /** At most MOST_VENDORS. */
  readonly vendors: number | null;
  readonly proofOfConcept: boolean | null;
  /** Whether it answers an executive's top question. */
  readonly executiveIssue: boolean | null;
  /** Whether the buyer is on our list of target accounts. */
  readonly namedAccount: boolean | null;
}
export type Signal = keyof DealSignals;

/** Every signal, the heaviest first. */
export const signals = [
  'yearlyValue',
  'awareness',
  'cycleDays',
  'contacts',
  'executiveIssue',
  'source',
  'dealsPerRepMonth',
  'namedAccount',
  'vendors',
  'proofOfConcept',
] as const satisfies readonly Signal[];

/** Nothing known. */
export const noSignals: DealSignals = {
  yearlyValue: null,
  cycleDays: null,
  contacts: null,
  source: null,
  dealsPerRepMonth: null,
  awareness: null,
  vendors: null,
  proofOfConcept: null,
  executiveIssue: null,
  namedAccount: null,
};

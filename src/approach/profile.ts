import type { Approach } from './approach';
import type { SignalBand, Scale } from './signal-band';
import type { Awareness, Signal, Source } from './signal';

/** The signals that are numbers. */
export const numberSignals = ['yearlyValue', 'cycleDays', 'contacts', 'dealsPerRepMonth', 'vendors'] as const;
export type NumberSignal = (typeof numberSignals)[number];

/** The signals that are a yes or a no. */
export const yesNoSignals = ['proofOfConcept', 'executiveIssue', 'namedAccount'] as const;
export type YesNoSignal = (typeof yesNoSignals)[number];

/** How distances are measured in each number. */
export const scales: Readonly<Record<NumberSignal, Scale>> = {
  yearlyValue: 'logarithmic',
  cycleDays: 'logarithmic',
  dealsPerRepMonth: 'logarithmic',
  contacts: 'linear',
  vendors: 'linear',
};

/** How much a yes and a no speak for an approach, 0 to 1; null: that answer says nothing about it. */
export interface YesNo {
  readonly yes: number | null;
  readonly no: number | null;
}

/** What an approach looks like: how much each signal speaks for it. A signal that is not there says nothing about it. */
export interface Profile extends Readonly<Partial<Record<NumberSignal, SignalBand>>> {
  readonly awareness: Readonly<Record<Awareness, number>>;
  readonly source: Readonly<Record<Source, number>>;
  readonly yesNo: Readonly<Record<YesNoSignal, YesNo>>;
  /** A weight of its own for a signal, where the source's number is in doubt. */
  readonly weights: Readonly<Partial<Record<Signal, number>>>;
}

/** What ops may change: the currency the money bands are in, what each signal weighs, and what each approach looks like. */
export interface ApproachSettings {
  /** ISO code. */
  readonly currency: string;
  readonly weights: Readonly<Record<Signal, number>>;
  readonly profiles: Readonly<Record<Approach, Profile>>;
}

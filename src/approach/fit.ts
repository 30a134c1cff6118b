import { approaches, type Approach } from './approach';
import { rounded } from './figure';
import { limitOf, type LimitReason } from './limits';
import { scales, type ApproachSettings, type NumberSignal, type Profile, type YesNoSignal } from './profile';
import { signals, type DealSignals, type Signal } from './signal';
import { gradeOf } from './signal-band';

/** How much one signal speaks for an approach. */
export interface SignalGrade {
  readonly signal: Signal;
  /** 0 against, 1 for. */
  readonly grade: number;
  readonly weight: number;
}

/** How well one approach suits a deal. */
export interface ApproachFit {
  readonly approach: Approach;
  /** 0 to 100: the weighted mean of the grades, or what limits it. */
  readonly percent: number;
  /** What it is held back by, and what it would fit without that; null: nothing does. */
  readonly limit: { readonly why: LimitReason; readonly percentWithout: number } | null;
  /** The signals that speak for it (half or more) and against it, the heaviest first. */
  readonly speakFor: readonly SignalGrade[];
  readonly speakAgainst: readonly SignalGrade[];
}

/** How well the five approaches suit a deal. */
export interface Fit {
  /** All five, the best first; equal ones in the order of the approaches. Empty when no signal is known. */
  readonly fits: readonly ApproachFit[];
  /** 0 to 100: the share of the signals' weight that is known. A signal that is missing never raises it. */
  readonly confidence: number;
  /** Unknown signals, the heaviest first. */
  readonly missing: readonly Signal[];
}

const FOR_FROM_GRADE = 0.5;

/** Grades what is known of a deal against every approach. Unknown signals count for nothing. Pure. */
export function fitOf(deal: DealSignals, settings: ApproachSettings): Fit {
  const known = signals.filter((signal) => deal[signal] !== null);
  const missing = signals
    .filter((signal) => deal[signal] === null)
    .toSorted((a, b) => settings.weights[b] - settings.weights[a]);
  const total = sum(signals.map((signal) => settings.weights[signal]));
  const fits = approaches.flatMap((approach) => approachFit(approach, deal, settings) ?? []);
  return {
    fits: fits.toSorted((a, b) => b.percent - a.percent),
    confidence: total === 0 ? 0 : percent(sum(known.map((signal) => settings.weights[signal])) / total),
    missing,
  };
}

function approachFit(
  approach: Approach,
  deal: DealSignals,
  { profiles, weights }: ApproachSettings,
): ApproachFit | undefined {
  const profile = profiles[approach];
  const grades = signals.flatMap((signal): SignalGrade[] => {
    const grade = gradeOfSignal(signal, deal, profile);
    return grade === null ? [] : [{ signal, grade, weight: profile.weights[signal] ?? weights[signal] }];
  });
  const weight = sum(grades.map((each) => each.weight));
  if (weight === 0) return undefined;
  const mean = sum(grades.map((each) => each.weight * each.grade)) / weight;
  const limit = limitOf(approach, grades, deal.yearlyValue, profile.yearlyValue);
  const isLimited = limit !== null && limit.share <= mean;
  const heaviestFirst = grades.toSorted((a, b) => b.weight - a.weight);
  return {
    approach,
    percent: percent(isLimited ? limit.share : mean),
    limit: isLimited ? { why: limit.why, percentWithout: percent(mean) } : null,
    speakFor: heaviestFirst.filter(({ grade }) => grade >= FOR_FROM_GRADE),
    speakAgainst: heaviestFirst.filter(({ grade }) => grade < FOR_FROM_GRADE),
  };
}

/** Null when the signal is unknown, or says nothing about this approach. */
function gradeOfSignal(signal: Signal, deal: DealSignals, profile: Profile): number | null {
  switch (signal) {
    case 'awareness':
      return deal.awareness === null ? null : profile.awareness[deal.awareness];
    case 'source':
      return deal.source === null ? null : profile.source[deal.source];
    case 'proofOfConcept':
    case 'executiveIssue':
    case 'namedAccount':
      return gradeOfYesNo(signal, deal, profile);
    case 'yearlyValue':
    case 'cycleDays':
    case 'contacts':
    case 'dealsPerRepMonth':
    case 'vendors':
      return gradeOfNumber(signal, deal, profile);
  }
}

function gradeOfYesNo(signal: YesNoSignal, deal: DealSignals, { yesNo }: Profile): number | null {
  const answer = deal[signal];
  if (answer === null) return null;
  return answer ? yesNo[signal].yes : yesNo[signal].no;
}

function gradeOfNumber(signal: NumberSignal, deal: DealSignals, profile: Profile): number | null {
  const value = deal[signal];
  const band = profile[signal];
  return value === null || band === undefined ? null : gradeOf(value, band, scales[signal]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function percent(share: number): number {
  return rounded(share * 100, 0);
}

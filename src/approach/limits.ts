import type { Approach } from './approach';
import type { Signal } from './signal';
import type { SignalBand } from './signal-band';

/** Why an approach is not the way to sell a deal, whatever else speaks for it. */
export type LimitReason =
  | 'too-small' // the deal does not pay for so much selling
  | 'too-large' // nobody buys for so much with so little help
  | 'knows-problem'
  | 'compares-vendors'
  | 'no-executive'
  | 'not-named';

/** The most that an approach can fit a deal, 0 to 1. */
interface Limit {
  readonly why: LimitReason;
  readonly share: number;
}

// The source of both rules: docs/sources.md, "Five ways of selling". That half a grade is no limit yet is ours: so far an amount
// leaves the word to what the buyer knows and does.
const NO_LIMIT_FROM_GRADE = 0.5;

/** Nothing is too large for these: there is no way of selling for larger deals. */
export const neverTooLarge: readonly Approach[] = ['consultative', 'provocative'];

/** Signals that rule an approach out where they speak against it altogether, the one that says most first. */
export const musts: Readonly<Partial<Record<Approach, readonly (readonly [Signal, LimitReason])[]>>> = {
  provocative: [
    ['vendors', 'compares-vendors'],
    ['awareness', 'knows-problem'],
    ['executiveIssue', 'no-executive'],
    ['namedAccount', 'not-named'],
  ],
};

/**
 * What holds an approach back; null: nothing does. What it must have and lacks rules it out. Its amount limits it without a cliff: to
 * twice the amount's grade, so to nothing where the band ends and not at all from half-way on. What ops leave out limits nothing.
 *
 * @param grades Of the signals that are known, each with its weight.
 */
export function limitOf(
  approach: Approach,
  grades: readonly { readonly signal: Signal; readonly grade: number; readonly weight: number }[],
  yearlyValue: number | null,
  band: SignalBand | undefined,
): Limit | null {
  const gradeOf = (wanted: Signal) =>
    grades.find(({ signal, weight }) => signal === wanted && weight > 0)?.grade;
  const lacking = musts[approach]?.find(([signal]) => gradeOf(signal) === 0);
  if (lacking !== undefined) return { why: lacking[1], share: 0 };
  const grade = gradeOf('yearlyValue');
  if (grade === undefined || grade >= NO_LIMIT_FROM_GRADE) return null;
  const isAbove = (yearlyValue ?? 0) > (band?.to ?? Infinity);
  if (isAbove && neverTooLarge.includes(approach)) return null;
  return { why: isAbove ? 'too-large' : 'too-small', share: grade / NO_LIMIT_FROM_GRADE };
}

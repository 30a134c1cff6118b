import { figure, nothing, type Figure } from './figure';
import type { PipelineFigures, WhyNothing } from './pipeline-figures';
import { againstRange, usualWinRate, type Range, type RangeVerdict, type Yardsticks } from './yardsticks';

/** A win rate beside what is usual at the deal size, both in percent. */
export interface JudgedWinRate {
  readonly percent: number;
  readonly usual: Range;
  readonly verdict: RangeVerdict;
}

/** Why a win rate is not judged: few deals were closed, the size of a deal is not known in the currency, or there is none. */
export type WhyUnjudged = WhyNothing | 'few-closed' | 'unknown-size';

// Of fewer, a single deal moves the rate by more than a usual range is wide.
const LEAST_CLOSED = 10;

/** The win rate against the usual one for the deal size. A low one is a sign that the approach is too simple for the buyers. */
export function judgedWinRate(
  { winPercent, counts, typical, dealSize }: PipelineFigures,
  yardsticks: Yardsticks,
): Figure<JudgedWinRate, WhyUnjudged> {
  if (winPercent.kind === 'nothing') return winPercent;
  if (counts.won + counts.lost < LEAST_CLOSED) return nothing('few-closed');
  if (typical.yearlyValue === null)
    return nothing(dealSize.kind === 'nothing' ? dealSize.why : 'no-usable-amount');
  const usual = usualWinRate(typical.yearlyValue, yardsticks);
  if (usual === null) return nothing('unknown-size');
  const percent = winPercent.value;
  return figure({ percent, usual, verdict: verdictOf(counts, usual) });
}

/** Out of the usual range only where one deal that had ended otherwise would not bring it back. */
function verdictOf({ won, lost }: PipelineFigures['counts'], usual: Range): RangeVerdict {
  const verdicts = [won - 1, won, won + 1].map((wins) => againstRange((wins / (won + lost)) * 100, usual));
  const [verdict = 'usual'] = verdicts;
  return verdicts.every((each) => each === verdict) ? verdict : 'usual';
}

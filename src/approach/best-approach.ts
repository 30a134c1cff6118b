import type { Approach } from './approach';
import type { Fit } from './fit';

// What no source says, and so ours: below this share of the signals' weight a verdict would be a guess. The amount alone (30 of
// 100) is not enough; the amount and the cycle are.
const CONFIDENT_FROM = 40;
// Approaches this near the best are as good as it.
const CLOSE_PERCENT = 5;

/** The approach that suits best, or null when nothing is known. */
export function bestApproach({ fits }: Fit): Approach | null {
  return fits[0]?.approach ?? null;
}

/** Whether enough is known for a verdict that may contradict somebody. */
export function isConfident({ fits, confidence }: Fit): boolean {
  return fits.length > 0 && confidence >= CONFIDENT_FROM;
}

/** The best approach and those that suit as well, give or take a few percent; empty when nothing is known. */
export function bestApproaches({ fits }: Fit): readonly Approach[] {
  const best = fits[0]?.percent ?? 0;
  return fits.filter(({ percent }) => best - percent <= CLOSE_PERCENT).map(({ approach }) => approach);
}

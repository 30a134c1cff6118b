import type { Approach } from './approach';
import type { Fit } from './fit';
import { musts } from './limits';

// What no source says, and so ours: below this share of the signals' weight a verdict would be a guess. The amount alone (30 of
// 100) is not enough; the amount and the cycle are.
export const CONFIDENT_FROM = 40;
// Approaches this near the best are as good as it.
export const CLOSE_PERCENT = 5;

/** The approach that suits best, or null when nothing is known or what is known speaks for none. */
export function bestApproach({ fits }: Fit): Approach | null {
  const [best] = fits;
  return best === undefined || best.percent === 0 ? null : best.approach;
}

/**
 * Whether enough is known for a verdict that may contradict somebody: so much of the signals' weight, and of an approach that must
 * have something, that it has one such thing.
 */
export function isConfident(fit: Fit): boolean {
  const best = bestApproach(fit);
  if (best === null || fit.confidence < CONFIDENT_FROM) return false;
  const must = musts[best] ?? [];
  return must.length === 0 || must.some(([signal]) => !fit.missing.includes(signal));
}

/** The best approach and those that suit as well, give or take a few percent; empty where there is no best. */
export function bestApproaches({ fits }: Fit): readonly Approach[] {
  const best = fits[0]?.percent ?? 0;
  return fits
    .filter(({ percent }) => percent > 0 && best - percent <= CLOSE_PERCENT)
    .map(({ approach }) => approach);
}

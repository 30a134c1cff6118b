import { approaches, type Approach } from './approach';
import { bestApproach, bestApproaches, isConfident } from './best-approach';
import type { Fit } from './fit';
import { frameworksOfApproach, lightFrameworks, waysOfTalking } from './frameworks-of-approach';

/**
 * Whether a framework goes with how a deal should be sold: too heavy costs more than it brings, too light loses a buyer who
 * expects help (docs/sources.md, "Five ways of selling").
 */
export type FrameworkMatch = 'goes' | 'too-heavy' | 'too-light' | 'no-opinion';

/**
 * Whether a framework goes with the best approach, or with one that suits as well. No opinion: too little is known of the deal, or
 * of the framework, as of one that ops made; or it is a way of talking, which harms no deal.
 */
export function frameworkMatch(frameworkId: string, fit: Fit): FrameworkMatch {
  const best = bestApproach(fit);
  const own = approaches.filter((approach) => frameworksOfApproach[approach].includes(frameworkId));
  if (best === null || own.length === 0 || !isConfident(fit)) return 'no-opinion';
  if (bestApproaches(fit).some((approach) => own.includes(approach))) return 'goes';
  if (waysOfTalking.includes(frameworkId)) return 'no-opinion';
  if (own.every((approach) => size(approach) > size(best))) return 'too-heavy';
  const needsMore = size(best) >= size('consultative');
  return needsMore && lightFrameworks.includes(frameworkId) ? 'too-light' : 'no-opinion';
}

/** Where an approach stands, from the smallest deals to the largest. */
function size(approach: Approach): number {
  return approaches.indexOf(approach);
}

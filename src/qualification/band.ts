import type { Score } from './score';

export type Band = 'strong' | 'developing' | 'weak';

// No canonical cut-off exists (sales-methods, 3): these are defaults, for ops to change.
const STRONG_FROM_PERCENT = 70;
const DEVELOPING_FROM_PERCENT = 40;

/** The band of a score, or null when there is nothing to score. A threshold belongs to the higher band. */
export function bandOf(score: Score): Band | null {
  if (score.kind === 'nothing-to-score') return null;
  if (score.percent >= STRONG_FROM_PERCENT) return 'strong';
  return score.percent >= DEVELOPING_FROM_PERCENT ? 'developing' : 'weak';
}

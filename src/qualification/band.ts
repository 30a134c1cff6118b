import type { Score } from './score';

export type Band = 'strong' | 'developing' | 'weak';

// No canonical cut-off exists (sales-methods, 3): these are defaults, for ops to change.
export const bandFromPercent = { strong: 70, developing: 40 } as const;

/** The band of a score, or null when there is nothing to score. A threshold belongs to the higher band. */
export function bandOf(score: Score): Band | null {
  if (score.kind === 'nothing-to-score') return null;
  if (score.percent >= bandFromPercent.strong) return 'strong';
  return score.percent >= bandFromPercent.developing ? 'developing' : 'weak';
}

import type { Score } from './score';
import { defaultStandards, type BandThresholds } from './standards';

export type Band = 'strong' | 'developing' | 'weak';

/** The band of a score, or null when there is nothing to score. A threshold belongs to the higher band. */
export function bandOf(score: Score, from: BandThresholds = defaultStandards.bands): Band | null {
  if (score.kind === 'nothing-to-score') return null;
  if (score.percent >= from.strong) return 'strong';
  return score.percent >= from.developing ? 'developing' : 'weak';
}

import type { Framework } from '../../frameworks';
import { nearestName } from '../../texts';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';

/** With the nearest id of those that could have been meant. */
export function unknownFramework(
  path: SettingsPath,
  id: string,
  frameworks: readonly Framework[],
): SettingsIssue {
  const ids = frameworks.map((framework) => framework.id);
  return errorAt(path, 'unknownFramework', id, nearestName(id, ids));
}

/** Weights of which none counts. */
export function checkWeights(path: SettingsPath, weights: readonly number[]): readonly SettingsIssue[] {
  if (weights.length === 0 || weights.some((weight) => weight > 0)) return [];
  return [errorAt(path, 'allWeightsZero')];
}

import type { Framework } from '../../frameworks';
import { nearestName } from '../../texts';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';

/** With the nearest id of those that could have been meant. */
export function unknownFramework(
  path: SettingsPath,
  id: string,
  frameworks: readonly Framework[],
): SettingsIssue {
  const near = nearestName(
    id,
    frameworks.map((framework) => framework.id),
  );
  return errorAt(
    path,
    `There is no framework "${id}".${near === null ? '' : ` Did you mean "${near}"?`}`,
    `Det finns inget ramverk "${id}".${near === null ? '' : ` Menade du "${near}"?`}`,
  );
}

/** Of an expectation. */
export function falls(path: SettingsPath): SettingsIssue {
  return errorAt(
    path,
    'It expects less at a later milestone than at an earlier one.',
    'Det förväntar sig mindre vid en senare milstolpe än vid en tidigare.',
  );
}

/** Weights of which none counts. */
export function checkWeights(path: SettingsPath, weights: readonly number[]): readonly SettingsIssue[] {
  if (weights.length === 0 || weights.some((weight) => weight > 0)) return [];
  return [errorAt(path, 'Every weight is 0, so nothing counts.', 'Varje vikt är 0, så inget räknas.')];
}

import type { OwnFramework, Settings } from '../../../../src/settings';
import { withExpected, withStaleDays, withWeight } from './figure-edits';
import { isOwn } from './shown-framework';
import { withEntry } from '../../section/with-entry';

/**
 * Adds an own framework that is a copy of another and follows it. What ops changed in a built-in one is not part of what a copy
 * follows, so it is written down in the copy.
 */
export function withCopy(
  settings: Settings,
  { of, id, label }: { readonly of: string; readonly id: string; readonly label: string },
): Settings {
  const copy: OwnFramework = { label, copyOf: of, retired: false };
  const copied = { ...settings, ownFrameworks: withEntry(settings.ownFrameworks, id, copy) };
  const adjustment = isOwn(settings, of) ? undefined : settings.adjustments[of];
  if (adjustment === undefined) return copied;
  const at = (criterionId: string) => ({ frameworkId: id, criterionId });
  const weighed = Object.entries(adjustment.weights).reduce<Settings>(
    (so, [criterionId, weight]) => withWeight(so, at(criterionId), weight),
    copied,
  );
  const expecting = Object.entries(adjustment.expected).reduce<Settings>(
    (so, [criterionId, expected]) => withExpected(so, at(criterionId), expected),
    weighed,
  );
  return withStaleDays(expecting, id, adjustment.staleDays ?? null);
}

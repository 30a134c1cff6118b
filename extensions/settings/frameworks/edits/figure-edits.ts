import { findFramework, type Criterion, type Level, type Milestone } from '../../../../src/frameworks';
import type { Settings } from '../../../../src/settings';
import type { CriterionAt } from './criterion-at';
import { withCriterionParts } from './own-criteria';
import { withFrameworkParts } from './own-frameworks';
import { isOwn } from './shown-framework';
import { isSameExpectation } from './slim-criterion';
import { withEntry } from '../../section/with-entry';

type Adjustment = Settings['adjustments'][string];

/** Changes what a criterion weighs; null takes the change out. */
export function withWeight(settings: Settings, at: CriterionAt, weight: number | null): Settings {
  const { frameworkId, criterionId } = at;
  if (isOwn(settings, frameworkId)) return withCriterionParts(settings, at, { weight: weight ?? undefined });
  const isBuiltIn = weight === null || weight === builtInCriterion(at)?.weight;
  return adjusted(settings, frameworkId, (adjustment) => ({
    ...adjustment,
    weights: withEntry(adjustment.weights, criterionId, isBuiltIn ? undefined : weight),
  }));
}

/** Changes what a criterion expects at which milestone; null takes the change out. */
export function withExpected(
  settings: Settings,
  at: CriterionAt,
  expected: Criterion['expected'] | null,
): Settings {
  const { frameworkId, criterionId } = at;
  if (isOwn(settings, frameworkId))
    return withCriterionParts(settings, at, { expected: expected === null ? undefined : { ...expected } });
  const isBuiltIn = expected === null || isSameExpectation(expected, builtInCriterion(at)?.expected ?? {});
  return adjusted(settings, frameworkId, (adjustment) => ({
    ...adjustment,
    expected: withEntry(adjustment.expected, criterionId, isBuiltIn ? undefined : { ...expected }),
  }));
}

/** Expectations with another least level at a milestone; null: it names none, and what held before goes on holding. */
export function expectedWith(
  expected: Criterion['expected'],
  milestone: Milestone,
  level: Level | null,
): Criterion['expected'] {
  return withEntry(expected, milestone, level ?? undefined);
}

/** Changes after how many days an answer is out of date; null takes the change out. */
export function withStaleDays(settings: Settings, frameworkId: string, days: number | null): Settings {
  if (isOwn(settings, frameworkId))
    return withFrameworkParts(settings, frameworkId, { staleDays: days ?? undefined });
  const isBuiltIn = days === null || days === findFramework(frameworkId)?.staleDays;
  return adjusted(settings, frameworkId, ({ staleDays: _before, ...others }) =>
    isBuiltIn ? others : { ...others, staleDays: days },
  );
}

/** A built-in framework as it came. */
export function withoutAdjustment(settings: Settings, frameworkId: string): Settings {
  return { ...settings, adjustments: withEntry(settings.adjustments, frameworkId, undefined) };
}

function builtInCriterion({ frameworkId, criterionId }: CriterionAt): Criterion | undefined {
  return findFramework(frameworkId)?.criteria.find(({ id }) => id === criterionId);
}

function adjusted(
  settings: Settings,
  frameworkId: string,
  edit: (adjustment: Adjustment) => Adjustment,
): Settings {
  const next = edit(settings.adjustments[frameworkId] ?? { weights: {}, expected: {} });
  const says =
    Object.keys(next.weights).length + Object.keys(next.expected).length > 0 || next.staleDays !== undefined;
  return {
    ...settings,
    adjustments: withEntry(settings.adjustments, frameworkId, says ? next : undefined),
  };
}

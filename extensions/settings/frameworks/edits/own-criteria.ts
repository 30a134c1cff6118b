import type { Framework } from '../../../../src/frameworks';
import type { OwnCriterion, Settings } from '../../../../src/settings';
import type { CriterionAt } from './criterion-at';
import { withMapping } from './mapping-edits';
import { standardOf } from './shown-framework';
import { slimCriterion, type CriterionParts } from './slim-criterion';
import { withEntry } from '../../section/with-entry';

/** Changes parts of a criterion of an own framework; what is as in the copied one is not kept. */
export function withCriterionParts(
  settings: Settings,
  { frameworkId, criterionId }: CriterionAt,
  parts: CriterionParts,
): Settings {
  const standard = standardOf(settings, frameworkId)?.criteria.find(({ id }) => id === criterionId);
  const criteria = writtenCriteria(settings, frameworkId).map((criterion) =>
    criterion.id === criterionId ? slimCriterion({ ...criterion, ...parts }, standard) : criterion,
  );
  return withCriteria(settings, frameworkId, criteria);
}

/** Adds a criterion at the end, with a name and nothing else. */
export function withNewCriterion(
  settings: Settings,
  { frameworkId, criterionId }: CriterionAt,
  label: string,
): Settings {
  const criteria = writtenCriteria(settings, frameworkId);
  return withCriteria(settings, frameworkId, [...criteria, { id: criterionId, label }]);
}

/** Takes a criterion out, with its mapping and its place among the factors. Of two of the same id it takes the last. */
export function withoutCriterion(settings: Settings, { frameworkId, criterionId }: CriterionAt): Settings {
  const criteria = writtenCriteria(settings, frameworkId);
  const index = criteria.findLastIndex(({ id }) => id === criterionId);
  const kept = criteria.filter((_, place) => place !== index);
  const without = withCriteria(settings, frameworkId, kept);
  if (kept.some(({ id }) => id === criterionId)) return without;
  return withMapping(withoutFactorOf(without, frameworkId, criterionId), { frameworkId, criterionId }, null);
}

/** Moves a criterion a place up (-1) or down (1); at the end of the list it stays. */
export function withCriterionMoved(
  settings: Settings,
  { frameworkId, criterionId }: CriterionAt,
  by: -1 | 1,
): Settings {
  const criteria = writtenCriteria(settings, frameworkId);
  const index = criteria.findIndex(({ id }) => id === criterionId);
  const [one, other] = [criteria[index], criteria[index + by]];
  if (one === undefined || other === undefined) return settings;
  const moved = criteria.map((each) => (each === one ? other : each === other ? one : each));
  return withCriteria(settings, frameworkId, moved);
}

/** The criteria of an own framework as they are written down; those of a live copy as they would be: ids, and the rest as there. */
function writtenCriteria(settings: Settings, frameworkId: string): readonly OwnCriterion[] {
  const copied = standardOf(settings, frameworkId)?.criteria ?? [];
  return settings.ownFrameworks[frameworkId]?.criteria ?? copied.map(({ id }) => ({ id }));
}

// Criteria that are all as in the copied framework are not written down, so that it stays a live copy.
function withCriteria(settings: Settings, frameworkId: string, criteria: readonly OwnCriterion[]): Settings {
  const own = settings.ownFrameworks[frameworkId];
  if (own === undefined) return settings;
  const { criteria: _before, ...rest } = own;
  const standard = standardOf(settings, frameworkId);
  const isCopy = standard !== undefined && isAsIn(criteria, standard);
  const next = isCopy ? rest : { ...rest, criteria: [...criteria] };
  return { ...settings, ownFrameworks: withEntry(settings.ownFrameworks, frameworkId, next) };
}

function isAsIn(criteria: readonly OwnCriterion[], standard: Framework): boolean {
  return (
    criteria.length === standard.criteria.length &&
    criteria.every(
      (criterion, index) =>
        criterion.id === standard.criteria[index]?.id && Object.keys(criterion).length === 1,
    )
  );
}

function withoutFactorOf(settings: Settings, frameworkId: string, criterionId: string): Settings {
  const own = settings.ownFrameworks[frameworkId];
  if (own?.factors === undefined) return settings;
  const { factors, ...rest } = own;
  const kept = factors
    .map((factor) => factor.filter((id) => id !== criterionId))
    .filter((factor) => factor.length > 0);
  const next = kept.length === 0 ? rest : { ...rest, factors: kept };
  return { ...settings, ownFrameworks: withEntry(settings.ownFrameworks, frameworkId, next) };
}

import { expectationFalls, type Framework } from '../../frameworks';
import { PROPERTY_PREFIX } from '../../qualification';
import { nearestName } from '../../texts';
import { checkWeights, unknownFramework } from './framework-issues';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import { entryOf } from '../schema/entry';
import { frameworkIn, type Rulebook } from '../ruling/rulebook';

/** Changes to a framework that is built in, and has what they change. */
export function checkAdjustment(rulebook: Rulebook, frameworkId: string): readonly SettingsIssue[] {
  const path: SettingsPath = ['adjustments', frameworkId];
  if (Object.hasOwn(rulebook.settings.ownFrameworks, frameworkId)) return [errorAt(path, 'adjustsOwn')];
  const framework = frameworkIn(rulebook, frameworkId);
  if (framework === undefined) return [unknownFramework(path, frameworkId, rulebook.frameworks)];
  const { weights, expected } = entryOf(rulebook.settings.adjustments, frameworkId) ?? {
    weights: {},
    expected: {},
  };
  return [
    ...Object.keys(weights).flatMap((id) => checkCriterion([...path, 'weights', id], id, framework)),
    ...checkWeights(
      [...path, 'weights'],
      framework.criteria.map(({ weight }) => weight),
    ),
    ...Object.entries(expected).flatMap(([id, levels]) => [
      ...checkCriterion([...path, 'expected', id], id, framework),
      ...(expectationFalls(levels) ? [errorAt([...path, 'expected', id], 'expectsLess')] : []),
    ]),
  ];
}

/** Criteria of a framework that exist, each kept in a property of the account's own, with a level to choose. */
export function checkMappings(rulebook: Rulebook, frameworkId: string): readonly SettingsIssue[] {
  const path: SettingsPath = ['mappings', frameworkId];
  const framework = frameworkIn(rulebook, frameworkId);
  // What is wrong with an own framework is said there.
  if (framework === undefined && Object.hasOwn(rulebook.settings.ownFrameworks, frameworkId)) return [];
  if (framework === undefined) return [unknownFramework(path, frameworkId, rulebook.frameworks)];
  const mapped = Object.entries(entryOf(rulebook.settings.mappings, frameworkId) ?? {});
  const taken = new Set<string>();
  const isTaken = (property: string) => taken.has(property) || !taken.add(property);
  return mapped.flatMap(([id, { property, levels }]) => [
    ...checkCriterion([...path, id], id, framework),
    ...(isTaken(property) ? [errorAt([...path, id, 'property'], 'mappedTwice', property)] : []),
    ...(property.startsWith(PROPERTY_PREFIX)
      ? [errorAt([...path, id, 'property'], 'mappedOntoOurs', property)]
      : []),
    ...(Object.values(levels).some((level) => level !== null && level !== 'na')
      ? []
      : [errorAt([...path, id, 'levels'], 'noLevelMapped')]),
  ]);
}

function checkCriterion(
  path: SettingsPath,
  id: string,
  { label, criteria }: Framework,
): readonly SettingsIssue[] {
  const ids = criteria.map((criterion) => criterion.id);
  if (ids.includes(id)) return [];
  return [errorAt(path, 'noCriterion', label, id, nearestName(id, ids))];
}

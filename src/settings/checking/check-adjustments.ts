import { expectationFalls, type Framework } from '../../frameworks';
import { PROPERTY_PREFIX } from '../../qualification';
import { nearestName } from '../../texts';
import { checkWeights, falls, unknownFramework } from './framework-issues';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import { frameworkIn, type Rulebook } from '../ruling/rulebook';

/** Changes to a framework that is built in, and has what they change. */
export function checkAdjustment(rulebook: Rulebook, frameworkId: string): readonly SettingsIssue[] {
  const path: SettingsPath = ['adjustments', frameworkId];
  if (Object.hasOwn(rulebook.settings.ownFrameworks, frameworkId))
    return [
      errorAt(
        path,
        'This framework is your own: change it under ownFrameworks.',
        'Det här ramverket är ert eget: ändra det under ownFrameworks.',
      ),
    ];
  const framework = frameworkIn(rulebook, frameworkId);
  if (framework === undefined) return [unknownFramework(path, frameworkId, rulebook.frameworks)];
  const { weights, expected } = rulebook.settings.adjustments[frameworkId] ?? { weights: {}, expected: {} };
  return [
    ...Object.keys(weights).flatMap((id) => checkCriterion([...path, 'weights', id], id, framework)),
    ...checkWeights(
      [...path, 'weights'],
      framework.criteria.map(({ weight }) => weight),
    ),
    ...Object.entries(expected).flatMap(([id, levels]) => [
      ...checkCriterion([...path, 'expected', id], id, framework),
      ...(expectationFalls(levels) ? [falls([...path, 'expected', id])] : []),
    ]),
  ];
}

/** Criteria of a framework that exist, each kept in a property of the account's own, with a level to choose. */
export function checkMappings(rulebook: Rulebook, frameworkId: string): readonly SettingsIssue[] {
  const path: SettingsPath = ['mappings', frameworkId];
  const framework = frameworkIn(rulebook, frameworkId);
  // What is wrong with an own framework is said there.
  if (framework === undefined && frameworkId in rulebook.settings.ownFrameworks) return [];
  if (framework === undefined) return [unknownFramework(path, frameworkId, rulebook.frameworks)];
  const mapped = Object.entries(rulebook.settings.mappings[frameworkId] ?? {});
  const properties = mapped.map(([, { property }]) => property);
  return mapped.flatMap(([id, { property, levels }], index) => [
    ...checkCriterion([...path, id], id, framework),
    ...(properties.indexOf(property) === index ? [] : [mappedTwice([...path, id, 'property'], property)]),
    ...(property.startsWith(PROPERTY_PREFIX) ? [mappedOntoOurs([...path, id, 'property'], property)] : []),
    ...(Object.values(levels).some((level) => level !== null && level !== 'na')
      ? []
      : [
          errorAt(
            [...path, id, 'levels'],
            'No option stands for a level from 0 to 3.',
            'Inget alternativ står för en nivå från 0 till 3.',
          ),
        ]),
  ]);
}

function checkCriterion(
  path: SettingsPath,
  id: string,
  { label, criteria }: Framework,
): readonly SettingsIssue[] {
  const ids = criteria.map((criterion) => criterion.id);
  if (ids.includes(id)) return [];
  const near = nearestName(id, ids);
  return [
    errorAt(
      path,
      `${label} has no criterion "${id}".${near === null ? '' : ` Did you mean "${near}"?`}`,
      `${label} har inget kriterium "${id}".${near === null ? '' : ` Menade du "${near}"?`}`,
    ),
  ];
}

function mappedTwice(path: SettingsPath, property: string): SettingsIssue {
  return errorAt(
    path,
    `"${property}" is mapped twice in this framework: each criterion needs a property of its own.`,
    `"${property}" är kopplad två gånger i det här ramverket: varje kriterium behöver en egen egenskap.`,
  );
}

function mappedOntoOurs(path: SettingsPath, property: string): SettingsIssue {
  return errorAt(
    path,
    `"${property}" is one of Plumbline’s own: without a mapping the criterion is kept in a property of its own.`,
    `"${property}" är en av Plumblines egna: utan koppling sparas kriteriet i en egen egenskap.`,
  );
}

import { findFramework } from '../../frameworks';
import {
  dealProperty,
  evidenceProperty,
  gapValue,
  levelProperty,
  qualificationProperties,
  type PropertyDefinition,
} from '../../qualification';
import type { Rulebook } from '../ruling/rulebook';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';

// HubSpot does not publish it: the most that is known to be taken.
const MAX_LABEL_LENGTH = 255;

/**
 * What provisioning would make of own frameworks and HubSpot would refuse: labels of properties and options that are too long, or
 * that another one has. Archived frameworks count, because their properties and options stay.
 */
export function checkDefinitions({ frameworks, settings }: Rulebook): readonly SettingsIssue[] {
  const ownIds = Object.keys(settings.ownFrameworks).filter((id) => findFramework(id) === undefined);
  const placeOf = placesOf({ frameworks, settings }, ownIds);
  const definitions = qualificationProperties(frameworks);
  const issues = [
    ...tooLong(definitions, placeOf),
    ...taken(
      definitions.map(({ name, label }) => ({ value: name, label })),
      placeOf,
    ),
    ...definitions
      .filter(({ name }) => name === dealProperty.framework || name === dealProperty.gaps)
      .flatMap(({ options }) => taken(options, placeOf)),
  ];
  return saidOnce(issues);
}

/** A name is part of several labels, and a framework's of those of its criteria: each is said to be wrong once. */
function saidOnce(issues: readonly SettingsIssue[]): readonly SettingsIssue[] {
  const byPath = new Map(issues.toReversed().map((issue) => [JSON.stringify(issue.path), issue]));
  const isOfFramework = ({ path }: SettingsIssue) => path.length === 3;
  const frameworks = new Set(issues.filter(isOfFramework).map(({ path }) => path[1]));
  return [...byPath.values()]
    .toReversed()
    .filter((issue) => isOfFramework(issue) || !frameworks.has(issue.path[1]));
}

/** Labels are equal to HubSpot, and to people, in whichever letters they are written. */
export function comparableLabel(label: string): string {
  return label.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

type PlaceOf = ReadonlyMap<string, { readonly path: SettingsPath; readonly name: string }>;

/** The setting that makes the label of a property or option, by its name or value; nothing for what is built in. */
function placesOf(
  { frameworks, settings }: Pick<Rulebook, 'frameworks' | 'settings'>,
  ownIds: readonly string[],
): PlaceOf {
  const own = frameworks.filter(({ id }) => ownIds.includes(id));
  return new Map(
    own.flatMap(({ id, label, criteria }) => {
      const path: SettingsPath = ['ownFrameworks', id, 'label'];
      const written = settings.ownFrameworks[id]?.criteria ?? [];
      return [
        [id, { path, name: label }] as const,
        ...criteria.flatMap((criterion) => {
          const index = written.findIndex((each) => each.id === criterion.id);
          // What is copied has its name there, and only the framework's is in ops' hands here.
          const isNamedHere = written[index]?.label !== undefined;
          const place = isNamedHere
            ? { path: ['ownFrameworks', id, 'criteria', index, 'label'], name: criterion.label.en }
            : { path, name: label };
          const names = [
            levelProperty(id, criterion.id),
            evidenceProperty(id, criterion.id),
            gapValue(id, criterion.id),
          ];
          return names.map((name) => [name, place] as const);
        }),
      ];
    }),
  );
}

function tooLong(definitions: readonly PropertyDefinition[], placeOf: PlaceOf): readonly SettingsIssue[] {
  return definitions.flatMap(({ name, label }) => {
    const place = placeOf.get(name);
    if (place === undefined || label.length <= MAX_LABEL_LENGTH) return [];
    return [errorAt(place.path, 'labelTooLong', label.length, MAX_LABEL_LENGTH)];
  });
}

function taken(
  labelled: readonly { readonly value: string; readonly label: string }[],
  placeOf: PlaceOf,
): readonly SettingsIssue[] {
  const known = new Map<string, string>();
  return labelled.flatMap(({ value, label }) => {
    const words = comparableLabel(label);
    const place = placeOf.get(value);
    // That two of them are the same property is another fault.
    const isTaken = (known.get(words) ?? value) !== value;
    known.set(words, known.get(words) ?? value);
    return isTaken && place !== undefined ? [errorAt(place.path, 'labelTaken', place.name)] : [];
  });
}

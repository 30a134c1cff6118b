import { findFramework } from '../../../../src/frameworks';
import {
  approachProperty,
  dealProperty,
  evidenceProperty,
  levelProperty,
} from '../../../../src/qualification';
import type { Rulebook } from '../../../../src/settings';
import type { CriterionAt } from './criterion-at';
import { shownFramework, shownFrameworks } from './shown-framework';

const LONGEST_ID = 40;

/** An id for a new framework: free, also in the names of its deal properties when it is a copy. */
export function newFrameworkId(rulebook: Rulebook, name: string, copyOf: string | null): string {
  const { ownFrameworks } = rulebook.settings;
  const criteria = copyOf === null ? [] : (shownFramework(rulebook, copyOf)?.criteria ?? []);
  const properties = takenProperties(rulebook);
  return freeId(
    name,
    (id) =>
      id in ownFrameworks ||
      findFramework(id) !== undefined ||
      criteria.some((criterion) => isTaken(properties, { frameworkId: id, criterionId: criterion.id })),
  );
}

/** An id for a new criterion: free, also in the names of its deal properties. */
export function newCriterionId(rulebook: Rulebook, frameworkId: string, name: string): string {
  const properties = takenProperties(rulebook);
  return freeId(name, (criterionId) => isTaken(properties, { frameworkId, criterionId }));
}

function takenProperties(rulebook: Rulebook): ReadonlySet<string> {
  const answers = shownFrameworks(rulebook).flatMap(({ id, criteria }) =>
    criteria.flatMap((criterion) => [levelProperty(id, criterion.id), evidenceProperty(id, criterion.id)]),
  );
  return new Set([...Object.values({ ...dealProperty, ...approachProperty }), ...answers]);
}

function isTaken(properties: ReadonlySet<string>, { frameworkId, criterionId }: CriterionAt): boolean {
  // An id such as "constructor" is a key of every object.
  return (
    criterionId in {} ||
    properties.has(levelProperty(frameworkId, criterionId)) ||
    properties.has(evidenceProperty(frameworkId, criterionId))
  );
}

/** The id that a name makes, with the first number that makes it free. */
function freeId(name: string, isIdTaken: (id: string) => boolean): string {
  const wanted = idOf(name);
  let id = wanted.slice(0, LONGEST_ID);
  for (let number = 2; isIdTaken(id); number += 1) {
    const ending = `_${number}`;
    id = `${wanted.slice(0, LONGEST_ID - ending.length)}${ending}`;
  }
  return id;
}

function idOf(name: string): string {
  const letters = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return /^[a-z]/.test(letters) ? letters : `own_${letters}`.replace(/_$/, '');
}

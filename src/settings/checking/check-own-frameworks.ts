import { expectationFalls, findFramework, roles, type Framework } from '../../frameworks';
import {
  approachProperty,
  dealProperty,
  evidenceProperty,
  levelProperty,
  liveProperty,
  namedProperty,
} from '../../qualification';
import { checkWeights, unknownFramework } from './framework-issues';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import { copyChain, frameworkToCopy, missingParts, weightOf } from '../ruling/own-framework';
import { MAX_CRITERIA, type OwnFramework } from '../schema/own-schema';
import { rulebookOf, type Rulebook } from '../ruling/rulebook';
import type { Settings } from '../schema/settings-schema';

/** What is wrong with a framework of ops' own in itself, or with what it copies. */
export function checkOwn(settings: Settings, id: string, own: OwnFramework): readonly SettingsIssue[] {
  const path: SettingsPath = ['ownFrameworks', id];
  if (findFramework(id) !== undefined) return [errorAt(path, 'builtInId', id)];
  if (isReservedId(id)) return [errorAt(path, 'reservedId', id)];
  const chain = copyChain(settings.ownFrameworks, id);
  if (chain.circular) return [errorAt([...path, 'copyOf'], 'circularCopy', chain.ids.join(' → '))];
  const { copyOf, criteria } = own;
  const copied = copyOf === undefined ? undefined : frameworkToCopy(settings.ownFrameworks, copyOf);
  if (copyOf !== undefined && copied === undefined) {
    // What is wrong with another own framework is said there.
    if (Object.hasOwn(settings.ownFrameworks, copyOf)) return [];
    return [unknownFramework([...path, 'copyOf'], copyOf, rulebookOf(settings, 0).frameworks)];
  }
  if (criteria === undefined && copied === undefined) return [errorAt(path, 'noCriteria')];
  return [...checkCriteria(path, own, copied), ...checkFactors(path, own, copied)];
}

/** Two criteria whose ids make the same property name would overwrite each other's answers. */
export function checkPropertyNames({ frameworks, settings }: Rulebook): readonly SettingsIssue[] {
  const whole = [
    ...[dealProperty, approachProperty, liveProperty].flatMap((names) => Object.values(names)),
    ...roles.map(namedProperty),
  ];
  const taken = new Map<string, string>(whole.map((name) => [name, name]));
  return frameworks.flatMap(({ id, criteria }) =>
    criteria.slice(0, MAX_CRITERIA).flatMap((criterion, index) => {
      const where = `${id}.${criterion.id}`;
      const names = [levelProperty(id, criterion.id), evidenceProperty(id, criterion.id)];
      const other = names.map((name) => taken.get(name)).find((name) => name !== undefined && name !== where);
      for (const name of names) taken.set(name, where);
      if (other === undefined || !Object.hasOwn(settings.ownFrameworks, id)) return [];
      return [errorAt(['ownFrameworks', id, 'criteria', index, 'id'], 'sameProperty', other)];
    }),
  );
}

/** Whether an id is a name that all of JavaScript's objects know: `constructor`. Answers are looked up by their criterion's id. */
function isReservedId(id: string): boolean {
  return id in {};
}

const lacks = { label: 'noLabel', counts: 'noCounts', questions: 'noQuestions' } as const;

function checkCriteria(
  path: SettingsPath,
  { criteria = [] }: OwnFramework,
  copied: Framework | undefined,
): readonly SettingsIssue[] {
  const ids = criteria.map(({ id }) => id);
  return [
    ...criteria.flatMap((criterion, index) => {
      const at = [...path, 'criteria', index];
      const missing = missingParts(criterion, copied);
      return [
        ...(ids.indexOf(criterion.id) === index ? [] : [errorAt([...at, 'id'], 'twice', criterion.id)]),
        ...(isReservedId(criterion.id) ? [errorAt([...at, 'id'], 'reservedId', criterion.id)] : []),
        ...missing.map((part) => errorAt([...at, part], lacks[part], criterion.id)),
        ...(expectationFalls(criterion.expected ?? {}) ? [errorAt([...at, 'expected'], 'expectsLess')] : []),
      ];
    }),
    ...checkWeights(
      [...path, 'criteria'],
      criteria.map((criterion) => weightOf(criterion, copied)),
    ),
  ];
}

function checkFactors(
  path: SettingsPath,
  { criteria, factors = [] }: OwnFramework,
  copied: Framework | undefined,
): readonly SettingsIssue[] {
  const known = new Set((criteria ?? copied?.criteria ?? []).map(({ id }) => id));
  const named = new Map<string, number>();
  for (const id of factors.flat()) named.set(id, (named.get(id) ?? 0) + 1);
  return factors.flatMap((factor, index) =>
    factor.flatMap((id, place): readonly SettingsIssue[] => {
      const at = [...path, 'factors', index, place];
      if (!known.has(id)) return [errorAt(at, 'factorUnknown', id)];
      return (named.get(id) ?? 0) > 1 ? [errorAt(at, 'twice', id)] : [];
    }),
  );
}

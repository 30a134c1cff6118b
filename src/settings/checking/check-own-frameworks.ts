import { expectationFalls, findFramework, type Framework } from '../../frameworks';
import { approachProperty, dealProperty, evidenceProperty, levelProperty } from '../../qualification';
import { checkWeights, falls, unknownFramework } from './framework-issues';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import { copyChain, frameworkToCopy, missingParts, weightOf } from '../ruling/own-framework';
import { MAX_CRITERIA, type OwnFramework } from '../schema/own-schema';
import { rulebookOf, type Rulebook } from '../ruling/rulebook';
import type { Settings } from '../schema/settings-schema';

/** What is wrong with a framework of ops' own in itself, or with what it copies. */
export function checkOwn(settings: Settings, id: string, own: OwnFramework): readonly SettingsIssue[] {
  const path: SettingsPath = ['ownFrameworks', id];
  if (findFramework(id) !== undefined)
    return [
      errorAt(path, `"${id}" is the id of a built-in framework.`, `"${id}" är ett inbyggt ramverks id.`),
    ];
  const chain = copyChain(settings.ownFrameworks, id);
  if (chain.circular) {
    const ids = chain.ids.join(' → ');
    return [
      errorAt([...path, 'copyOf'], `The copies go in a circle: ${ids}.`, `Kopiorna går i cirkel: ${ids}.`),
    ];
  }
  const { copyOf, criteria } = own;
  const copied = copyOf === undefined ? undefined : frameworkToCopy(settings.ownFrameworks, copyOf);
  if (copyOf !== undefined && copied === undefined) {
    // What is wrong with another own framework is said there.
    if (Object.hasOwn(settings.ownFrameworks, copyOf)) return [];
    return [unknownFramework([...path, 'copyOf'], copyOf, rulebookOf(settings, 0).frameworks)];
  }
  if (criteria === undefined && copied === undefined)
    return [errorAt(path, 'The framework has no criteria.', 'Ramverket har inga kriterier.')];
  return [...checkCriteria(path, own, copied), ...checkFactors(path, own, copied)];
}

/** Two criteria whose ids make the same property name would overwrite each other's answers. */
export function checkPropertyNames({ frameworks, settings }: Rulebook): readonly SettingsIssue[] {
  const whole = [...Object.values(dealProperty), ...Object.values(approachProperty)];
  const taken = new Map<string, string>(whole.map((name) => [name, name]));
  return frameworks.flatMap(({ id, criteria }) =>
    criteria.slice(0, MAX_CRITERIA).flatMap((criterion, index) => {
      const where = `${id}.${criterion.id}`;
      const names = [levelProperty(id, criterion.id), evidenceProperty(id, criterion.id)];
      const other = names.map((name) => taken.get(name)).find((name) => name !== undefined && name !== where);
      for (const name of names) taken.set(name, where);
      if (other === undefined || !Object.hasOwn(settings.ownFrameworks, id)) return [];
      return [
        errorAt(
          ['ownFrameworks', id, 'criteria', index, 'id'],
          `It would be kept in the same deal property as ${other}. Choose another id.`,
          `Det skulle sparas i samma affärsegenskap som ${other}. Välj ett annat id.`,
        ),
      ];
    }),
  );
}

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
        ...(ids.indexOf(criterion.id) === index ? [] : [twice([...at, 'id'], criterion.id)]),
        ...missing.map((part) => lacks([...at, part], criterion.id, part)),
        ...(expectationFalls(criterion.expected ?? {}) ? [falls([...at, 'expected'])] : []),
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
  const ids = (criteria ?? copied?.criteria ?? []).map(({ id }) => id);
  return factors.flatMap((factor, index) =>
    factor.flatMap((id, place) => checkFactor([...path, 'factors', index, place], id, ids, factors)),
  );
}

function checkFactor(
  path: SettingsPath,
  id: string,
  ids: readonly string[],
  factors: readonly (readonly string[])[],
): readonly SettingsIssue[] {
  if (!ids.includes(id))
    return [
      errorAt(path, `The framework has no criterion "${id}".`, `Ramverket har inget kriterium "${id}".`),
    ];
  return factors.flat().filter((each) => each === id).length > 1 ? [twice(path, id)] : [];
}

function lacks(path: SettingsPath, id: string, part: 'label' | 'counts' | 'questions'): SettingsIssue {
  switch (part) {
    case 'label':
      return errorAt(path, `"${id}" has no name.`, `"${id}" saknar namn.`);
    case 'counts':
      return errorAt(
        path,
        `"${id}" does not say what counts as met.`,
        `"${id}" säger inte vad som räknas som uppfyllt.`,
      );
    case 'questions':
      return errorAt(path, `"${id}" has no questions.`, `"${id}" saknar frågor.`);
  }
}

function twice(path: SettingsPath, id: string): SettingsIssue {
  return errorAt(path, `"${id}" is there twice.`, `"${id}" finns två gånger.`);
}

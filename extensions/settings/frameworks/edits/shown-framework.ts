import { findFramework, frameworks as builtIn, type Framework } from '../../../../src/frameworks';
import {
  copyChain,
  frameworkIn,
  ownFrameworkOf,
  type OwnCriterion,
  type OwnFramework,
  type Rulebook,
  type Settings,
} from '../../../../src/settings';

type OwnFrameworks = Settings['ownFrameworks'];

/** Whether a framework is ops' own. An own one that bears the id of a built-in one rules nothing, and is none. */
export function isOwn({ ownFrameworks }: Pick<Settings, 'ownFrameworks'>, id: string): boolean {
  return ownFrameworks[id] !== undefined && findFramework(id) === undefined;
}

/** A framework as the page shows it: unlike in the rulebook, an own one may not be whole yet. Undefined when there is none. */
export function shownFramework(rulebook: Rulebook, id: string): Framework | undefined {
  const { ownFrameworks } = rulebook.settings;
  return isOwn(rulebook.settings, id) ? ownAsShown(ownFrameworks, id) : frameworkIn(rulebook, id);
}

/** Every framework as the page shows it: the built-in ones, then ops' own. */
export function shownFrameworks(rulebook: Rulebook): readonly Framework[] {
  const { settings } = rulebook;
  const own = Object.keys(settings.ownFrameworks).filter((id) => isOwn(settings, id));
  return [...builtIn.map(({ id }) => id), ...own].flatMap((id) => shownFramework(rulebook, id) ?? []);
}

/** What a framework is without ops' changes: itself when it is built in, else the one it copies; undefined for no copy. */
export function standardOf(
  { ownFrameworks }: Pick<Settings, 'ownFrameworks'>,
  id: string,
): Framework | undefined {
  const copyOf = isOwn({ ownFrameworks }, id) ? soundCopyOf(ownFrameworks, id) : id;
  return copyOf === undefined ? undefined : (findFramework(copyOf) ?? ownAsShown(ownFrameworks, copyOf));
}

function ownAsShown(own: OwnFrameworks, id: string): Framework | undefined {
  const whole = Object.entries(own).map(([each, defined]) => [each, madeWhole(own, each, defined)] as const);
  return ownFrameworkOf(Object.fromEntries(whole), id);
}

/** A definition with empty words where it lacks some, without a copy that leads nowhere and criteria that are there twice. */
function madeWhole(own: OwnFrameworks, id: string, defined: OwnFramework): OwnFramework {
  const { copyOf: _copyOf, criteria, ...rest } = defined;
  const copyOf = soundCopyOf(own, id);
  if (criteria === undefined) return copyOf === undefined ? { ...rest, criteria: [] } : { ...rest, copyOf };
  const there = copyOf === undefined ? [] : criterionIds(own, copyOf);
  const once = criteria.filter(
    (each, index) => criteria.findIndex((other) => other.id === each.id) === index,
  );
  return {
    ...rest,
    ...(copyOf !== undefined && { copyOf }),
    criteria: once.map((each) => (there.includes(each.id) ? each : criterionMadeWhole(each))),
  };
}

function criterionMadeWhole(criterion: OwnCriterion): OwnCriterion {
  return { label: criterion.id, counts: '', questions: [], ...criterion };
}

function soundCopyOf(own: OwnFrameworks, id: string): string | undefined {
  const copyOf = own[id]?.copyOf;
  if (copyOf === undefined || copyChain(own, id).circular) return undefined;
  return findFramework(copyOf) !== undefined || copyOf in own ? copyOf : undefined;
}

function criterionIds(own: OwnFrameworks, id: string): readonly string[] {
  const criteria = findFramework(id)?.criteria ?? own[id]?.criteria;
  if (criteria !== undefined) return criteria.map((criterion) => criterion.id);
  const copyOf = soundCopyOf(own, id);
  return copyOf === undefined ? [] : criterionIds(own, copyOf);
}

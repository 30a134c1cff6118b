import { errorAt, noteAt, pathWords, type SettingsIssue, type SettingsPath } from '../schema/issue';
import type { Condition, Rule } from '../schema/rule-schema';
import { stagesCover, stagesMeet, type StageOrder } from './stage-ranges';

/**
 * Rules of a pipeline that can never match, that another hides, or that match the same deals as an earlier one of another
 * framework: as far as can be said without the order of its stages.
 */
export function checkRules(path: SettingsPath, rules: readonly Rule[]): readonly SettingsIssue[] {
  return issuesOf(path, rules, null);
}

/** What of the same only the order of the stages shows. */
export function checkRulesInOrder(
  path: SettingsPath,
  rules: readonly Rule[],
  stageIds: readonly string[],
): readonly SettingsIssue[] {
  const inWords = (issue: SettingsIssue) => `${pathWords(issue.path)}: ${issue.kind} ${issue.values.join()}`;
  const said = checkRules(path, rules).map(inWords);
  return issuesOf(path, rules, stageIds).filter((issue) => !said.includes(inWords(issue)));
}

function issuesOf(path: SettingsPath, rules: readonly Rule[], order: StageOrder): readonly SettingsIssue[] {
  return rules.flatMap((rule, index): readonly SettingsIssue[] => {
    const at = [...path, index];
    if (contradicts(rule)) return [errorAt(at, 'neverMatches')];
    const earlier = rules.slice(0, index);
    const by = earlier.findIndex((other) => hides(other, rule, order));
    if (by >= 0) return [errorAt(at, 'hiddenRule', by + 1)];
    return earlier.flatMap((other, place) =>
      other.framework !== rule.framework && mayBothMatch(other, rule, order)
        ? [noteAt(at, 'bothMatch', place + 1, index + 1)]
        : [],
    );
  });
}

/** Whether every deal that a later rule matches is matched by an earlier one too. */
function hides(earlier: Rule, later: Rule, order: StageOrder): boolean {
  if (!stagesCover(earlier.stages, later.stages, order)) return false;
  return alternatives(later).every((one) =>
    alternatives(earlier).some((other) =>
      other.every((condition) =>
        opposites(condition).every((opposite) => !isSatisfiable([...one, opposite])),
      ),
    ),
  );
}

/** What holds of a deal that does not meet a condition. */
function opposites(condition: Condition): readonly Condition[] {
  const { property } = condition;
  const unknown: Condition = { property, is: 'unknown' };
  switch (condition.is) {
    case 'less_than':
      return [{ ...condition, is: 'at_least' }, unknown];
    case 'at_most':
      return [{ ...condition, is: 'more_than' }, unknown];
    case 'more_than':
      return [{ ...condition, is: 'at_most' }, unknown];
    case 'at_least':
      return [{ ...condition, is: 'less_than' }, unknown];
    case 'any_of':
      return [{ ...condition, is: 'none_of' }, unknown];
    case 'none_of':
      return [{ ...condition, is: 'any_of' }, unknown];
    case 'known':
      return [unknown];
    case 'unknown':
      return [{ property, is: 'known' }];
  }
}

/** The sets of conditions of which meeting one whole set is enough. */
function alternatives({ when }: Rule): readonly (readonly Condition[])[] {
  if (when === undefined) return [[]];
  return when.match === 'all' ? [when.conditions] : when.conditions.map((each) => [each]);
}

/** Whether no deal can meet all of a rule's conditions; of conditions of which one is enough, when each is impossible. */
function contradicts(rule: Rule): boolean {
  return alternatives(rule).every((each) => !isSatisfiable(each));
}

function mayBothMatch(one: Rule, other: Rule, order: StageOrder): boolean {
  if (!stagesMeet(one.stages, other.stages, order)) return false;
  return alternatives(one).some((first) =>
    alternatives(other).some((second) => isSatisfiable([...first, ...second])),
  );
}

/** Whether one deal can meet all of these conditions, as far as can be said of each property by itself. */
function isSatisfiable(conditions: readonly Condition[]): boolean {
  const properties = new Set(conditions.map(({ property }) => property));
  return [...properties].every((property) => {
    const own = conditions.filter((condition) => condition.property === property);
    return hasPresence(own) && hasNumber(own) && hasOption(own);
  });
}

function hasPresence(conditions: readonly Condition[]): boolean {
  return !conditions.some(({ is }) => is === 'unknown') || conditions.every(({ is }) => is === 'unknown');
}

/** Whether a number lies within all of the limits. */
function hasNumber(conditions: readonly Condition[]): boolean {
  let [low, lowIn, high, highIn] = [-Infinity, true, Infinity, true];
  for (const condition of conditions) {
    if (condition.is === 'more_than' || condition.is === 'at_least') {
      const isIn = condition.is === 'at_least';
      if (condition.value > low || (condition.value === low && !isIn)) [low, lowIn] = [condition.value, isIn];
    }
    if (condition.is === 'less_than' || condition.is === 'at_most') {
      const isIn = condition.is === 'at_most';
      if (condition.value < high || (condition.value === high && !isIn))
        [high, highIn] = [condition.value, isIn];
    }
  }
  return low < high || (low === high && lowIn && highIn);
}

/**
 * Whether an option is left that all allow. A property of several checkboxes can meet "any of a" and "any of b" at once, and that
 * is not known here, so only an option that is asked for and ruled out at once is a contradiction.
 */
function hasOption(conditions: readonly Condition[]): boolean {
  const ruledOut = new Set(conditions.flatMap((each) => (each.is === 'none_of' ? each.values : [])));
  return conditions.every(
    (each) => each.is !== 'any_of' || each.values.some((value) => !ruledOut.has(value)),
  );
}

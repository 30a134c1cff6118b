import { canonicalText, parseFormula, partsOf, sameFormula, type Formula } from '../../formula-language';
import {
  formulaSet,
  isLiveName,
  liveProperty,
  type FormulaExtent,
  type FormulaProperty,
  type FormulaSet,
  type LiveFigure,
} from '../../formulas';
import { liveFigures, qualificationGroup } from '../../qualification';
import type { Rulebook } from '../../settings';
import type { Usage } from '../account/account-limits';
import { propertyInSettings } from '../account/named-by-settings';
import type { AccountProperty } from '../account/properties';
import type { HubSpotError } from '../client/hubspot-error';
import type { FoundForFormulas } from './find-for-formulas';
import { calculatedDefinition, namedDefinition } from './formula-properties';
import { missingWithout, type FormulaStep } from './formula-steps';
import { compareProperties, isCalculated, type PropertyConflict } from './property-comparison';

/** What an account lacks for HubSpot to keep the figures itself. Whatever is wrong here keeps nothing else from being made. */
export interface FormulaPlan {
  /** Whether the settings ask for it; else what was made once is only kept right. */
  readonly asked: boolean;
  /** What fits, as it should be. */
  readonly set: FormulaSet;
  /** What there is to do, in this order: each after what it reads, and what people see last. */
  readonly steps: readonly FormulaStep[];
  /** Properties that are as they should be. */
  readonly unchanged: readonly string[];
  /** Properties of our names that are somebody else's, or no calculation. */
  readonly conflicts: readonly PropertyConflict[];
  /** Live figures that were asked for and are not made, or not kept right. */
  readonly left: readonly LeftFigure[];
  /** Calculated properties of ours that no figure needs any more; they count for the limit until somebody archives them. */
  readonly unneeded: readonly string[];
  /** Of calculated properties, of all object types; null where HubSpot does not say. */
  readonly limit: Usage | null;
  /** Why the account could not be asked; null when it could. */
  readonly unread: HubSpotError | null;
}

/** Why a live figure is left out; `no-formulas`: the account may have no calculated properties at all. */
export type WhyLeft = 'unsayable' | 'conflict' | 'no-room' | 'no-formulas' | 'limit-unknown' | 'unread';

export interface LeftFigure {
  readonly figure: LiveFigure;
  readonly why: WhyLeft;
  /** Whether the account has it all the same, and it follows earlier settings. */
  readonly exists: boolean;
}

/** Compares an account's calculated properties with what its settings need; null where nobody asked for any and it has none. */
export function planFormulas(
  rulebook: Rulebook,
  properties: readonly AccountProperty[],
  found: FoundForFormulas | null,
): FormulaPlan | null {
  if (found === null) return null;
  const asked = rulebook.settings.figures !== 'stored';
  const existing = new Set(properties.filter(isOurs).map(({ name }) => name));
  const exists = (figure: LiveFigure) => existing.has(liveProperty[figure]);
  const figures = asked ? liveFigures : liveFigures.filter(exists);
  const leftOut =
    (why: WhyLeft, staying: readonly LiveFigure[] = []) =>
    (figure: LiveFigure) => ({ figure, why, exists: exists(figure) && !staying.includes(figure) });
  if (found.kind === 'unread')
    return { ...nothing, asked, left: figures.map(leftOut('unread')), unread: found.error };

  const { limit } = found;
  const set = spelledSet(rulebook, properties, found, { figures, existing });
  const compared = comparedSet(set, properties);
  const conflicting = compared.conflicts.map(({ name }) => name);
  const missing = missingWithout(compared.steps, conflicting);
  const needed = new Set(set.properties.map(({ name }) => name));
  return {
    asked,
    set,
    steps: inOrder(compared.steps.filter(({ name }) => !missing.has(name))),
    unchanged: compared.unchanged,
    conflicts: compared.conflicts,
    left: [
      ...set.figures.filter((figure) => missing.has(liveProperty[figure])).map(leftOut('conflict')),
      ...set.left.map(leftOut(whyWithout(set, limit), set.staying)),
    ],
    unneeded: set.unsayable.length > 0 ? [] : [...existing].filter((name) => !needed.has(name)),
    limit,
    unread: null,
  };
}

const nothing = {
  set: { properties: [], figures: [], left: [], staying: [], lacking: 0, unsayable: [], roles: [] },
  steps: [],
  unchanged: [],
  conflicts: [],
  unneeded: [],
  limit: null,
} satisfies Partial<FormulaPlan>;

/** Whether it is a calculated property that we made. */
export function isOurs(property: AccountProperty): boolean {
  const { name, groupName } = property;
  return isLiveName(name) && isCalculated(property) && groupName === qualificationGroup.name;
}

function whyWithout({ unsayable }: FormulaSet, limit: Usage | null): WhyLeft {
  if (unsayable.length > 0) return 'unsayable';
  if (limit === null) return 'limit-unknown';
  return limit.limit === 0 ? 'no-formulas' : 'no-room';
}

/** A set with each formula in the spellings that say the same, the one to try first first. */
interface SpelledSet extends FormulaSet {
  readonly spellings: ReadonlyMap<string, readonly Formula[]>;
}

function spelledSet(
  rulebook: Rulebook,
  properties: readonly AccountProperty[],
  { limit, pipelines, currency }: Extract<FoundForFormulas, { kind: 'found' }>,
  extent: Pick<FormulaExtent, 'figures' | 'existing'>,
): SpelledSet {
  const account = { pipelines, currency, properties: properties.map(propertyInSettings) };
  // Where the account does not say how much room there is, what exists may be kept right and no more.
  const room = limit === null ? 0 : Math.max(0, limit.limit - limit.usage);
  const full = formulaSet(rulebook, account, { ...extent, room });
  const short = formulaSet(rulebook, account, { ...extent, room, spelling: 'short' });
  const sets = [...full.properties, ...short.properties];
  const spellings = full.properties.map(({ name }) => {
    return [name, sets.filter((each) => each.name === name).map(({ formula }) => formula)] as const;
  });
  return { ...full, spellings: new Map(spellings) };
}

/**
 * New properties that others read, then changes to those, then what people see: while it is not whole nothing new shows, and what is
 * refused is mostly refused before anything that shows has changed.
 */
function inOrder(steps: readonly FormulaStep[]): readonly FormulaStep[] {
  const rank = ({ name, change }: FormulaStep) => (isLiveFigure(name) ? 2 : change === null ? 0 : 1);
  return steps.toSorted((one, other) => rank(one) - rank(other));
}

const isLiveFigure = (name: string) => liveFigures.some((figure) => liveProperty[figure] === name);

/** What the account lacks of a set, in the order in which the set is made. */
function comparedSet(
  { properties, roles, spellings }: SpelledSet,
  existing: readonly AccountProperty[],
): Pick<FormulaPlan, 'steps' | 'unchanged' | 'conflicts'> {
  const wanted = [...roles.map(namedDefinition), ...properties.map(calculatedDefinition)];
  const { change, unchanged, conflicts } = compareProperties(wanted, existing);
  const byName = new Map(existing.map((property) => [property.name, property]));
  const steps = wanted.flatMap((want): readonly FormulaStep[] => {
    const found = byName.get(want.name);
    const formulas = spellings.get(want.name) ?? [];
    const isRight = found !== undefined && (formulas.length === 0 || saysOneOf(formulas, found));
    const changed = change.find(({ name }) => name === want.name);
    if (isRight && changed === undefined) return [];
    return [
      {
        name: want.name,
        want,
        change: found === undefined ? null : (changed ?? { name: want.name }),
        spellings: isRight ? [] : [...new Set(formulas.map(canonicalText))],
        formulaBefore: found?.calculationFormula ?? null,
        reads: formulas.slice(0, 1).flatMap(propertiesRead),
      },
    ];
  });
  const isStep = (name: string) => steps.some((step) => step.name === name);
  return {
    steps,
    unchanged: unchanged.filter((name) => !isStep(name)),
    conflicts: [...conflicts, ...strangers(properties, existing, conflicts)],
  };
}

/** Calculated properties of our names that stand in another group: somebody else made them. */
function strangers(
  wanted: readonly FormulaProperty[],
  existing: readonly AccountProperty[],
  known: readonly PropertyConflict[],
): readonly PropertyConflict[] {
  return existing
    .filter(
      ({ name }) => wanted.some((want) => want.name === name) && !known.some((one) => one.name === name),
    )
    .filter((property) => !isOurs(property))
    .map(({ name, groupName }) => ({
      name,
      problem: `it is in the group ${groupName ?? 'of none'}, so somebody else made it`,
      inTheWay: 'property',
    }));
}

// HubSpot writes formulas anew in a spelling of its own.
function saysOneOf(formulas: readonly Formula[], { calculationFormula }: AccountProperty): boolean {
  const parsed = parseFormula(calculationFormula ?? '');
  return parsed.ok && formulas.some((formula) => sameFormula(parsed.formula, formula));
}

function propertiesRead(formula: Formula): readonly string[] {
  return [...new Set(partsOf(formula).flatMap((part) => (part.kind === 'property' ? [part.name] : [])))];
}

import { roles, type Framework, type Role } from '../frameworks';
import { dealProperty, liveFigures } from '../qualification';
import type { Rulebook } from '../settings';
import { partsOf, type Formula } from '../formula-language';
import { levelsFormula, type Spelling } from './levels';
import {
  bandFormula,
  completenessFormula,
  metFormula,
  readyFormula,
  scoreFormula,
} from './framework-figures';
import { placedCriteria } from './placed-criteria';
import {
  figureProperty,
  frameworkProperty,
  isLiveName,
  liveProperty,
  milestoneProperty,
  type FrameworkFigure,
  type LiveFigure,
} from './names';
import { frameworkFormula, milestoneFormula, rulingFrameworks, type FormulaAccount } from './ruling-formulas';
import { allOf, choice, equals, isClosed, isPresent, numberOf, text, textOf } from './terms';
import { withWholeWeights } from './whole-weights';
import { unsayableIn, type Unsayable } from './unsayable';

/** A calculated property and what it says. */
export interface FormulaProperty {
  readonly name: string;
  readonly type: 'number' | 'string' | 'enumeration';
  readonly formula: Formula;
  /** What it is for, in a plan or a list. */
  readonly of: FormulaPurpose;
}

export type FormulaPurpose =
  | { readonly kind: 'live'; readonly figure: LiveFigure }
  | { readonly kind: 'framework-figure'; readonly framework: Framework; readonly figure: FrameworkFigure }
  | { readonly kind: 'milestone' | 'framework' };

/** The calculated properties of an account, those that others read before them. */
export interface FormulaSet {
  readonly properties: readonly FormulaProperty[];
  /** The live figures that have room, in the order of what matters most. */
  readonly figures: readonly LiveFigure[];
  /** The live figures that the account's limit leaves no room for. */
  readonly left: readonly LiveFigure[];
  /** Those among them that the account has all the same: right wherever all is there that they are made of, without a value elsewhere. */
  readonly staying: readonly LiveFigure[];
  /** How many calculated properties the account lacks for all that was asked for, those without room too. */
  readonly lacking: number;
  /** What of the settings keeps HubSpot from working the figures out: then there are none at all. */
  readonly unsayable: readonly Unsayable[];
  /** The roles whose naming must be stored, since no formula can see it. */
  readonly roles: readonly Role[];
}

/** What of the figures there is to be, and how. */
export interface FormulaExtent {
  /** Those asked for; without it all. */
  readonly figures?: readonly LiveFigure[];
  /** How many calculated properties the account may have besides those that exist; without it as many as it takes. */
  readonly room?: number;
  /** Names of calculated properties of ours that it has already. */
  readonly existing?: ReadonlySet<string>;
  readonly spelling?: Spelling;
}

/** The calculated properties with which HubSpot keeps the figures itself, as many as fit. */
export function formulaSet(
  rulebook: Rulebook,
  account: FormulaAccount,
  { figures = liveFigures, room = Infinity, existing = new Set(), spelling = 'full' }: FormulaExtent = {},
): FormulaSet {
  const unsayable = unsayableIn(rulebook, account);
  const asked = withSteps(figures);
  const none = { properties: [], figures: [], left: asked, staying: [], lacking: 0, unsayable, roles: [] };
  if (unsayable.length > 0) return none;
  const frameworks = rulingFrameworks(rulebook, account);
  const makingOf = (first: readonly LiveFigure[]) =>
    propertiesFor(rulebook, account, { frameworks, figures: first, spelling });
  const lackingOf = (properties: readonly FormulaProperty[]) =>
    properties.filter(({ name }) => !existing.has(name)).length;
  const lacking = lackingOf(makingOf(asked));
  const fits = (count: number) => count === 0 || lackingOf(makingOf(asked.slice(0, count))) <= room;
  const count = Math.max(...[0, ...asked.map((_, index) => index + 1)].filter(fits));
  const [fitting, left] = [asked.slice(0, count), asked.slice(count)];
  const properties = withStaying(
    count === 0 ? [] : makingOf(fitting),
    makingOf([...fitting, ...left.filter((figure) => existing.has(liveProperty[figure]))]),
    existing,
  );
  const isThere = (figure: LiveFigure) => properties.some(({ name }) => name === liveProperty[figure]);
  const staying = left.filter(isThere);
  const needed = properties.length === 0 ? [] : rolesIn(frameworks);
  return { properties, figures: fitting, left, staying, lacking, unsayable, roles: needed };
}

/**
 * What fits, and of the rest what the account has all the same and can be right: a live figure tells of the frameworks whose steps are
 * there, and has no value under others.
 */
function withStaying(
  fitting: readonly FormulaProperty[],
  all: readonly FormulaProperty[],
  existing: ReadonlySet<string>,
): readonly FormulaProperty[] {
  const there = new Set(fitting.map(({ name }) => name));
  return all.flatMap((property): readonly FormulaProperty[] => {
    const fits = fitting.find(({ name }) => name === property.name);
    if (fits !== undefined) return [fits];
    const said = existing.has(property.name) ? saidBy(property, there) : null;
    if (said === null) return [];
    there.add(property.name);
    return [{ ...property, formula: said }];
  });
}

/** A formula over what is there; null where nothing of it can be said. */
function saidBy({ of, formula }: FormulaProperty, there: ReadonlySet<string>): Formula | null {
  const isSaid = (part: Formula) =>
    partsOf(part).every((each) => each.kind !== 'property' || !isLiveName(each.name) || there.has(each.name));
  if (isSaid(formula)) return formula;
  if (of.kind !== 'live' || formula.kind !== 'choice' || formula.otherwise !== null) return null;
  const branches = formula.branches.filter(({ when, then }) => isSaid(when) && isSaid(then));
  // What a deal was closed with is no figure of an open one.
  return branches.length > 1 ? { ...formula, branches } : null;
}

/** In the order of what matters most; the band with what it is made of. */
function withSteps(figures: readonly LiveFigure[]): readonly LiveFigure[] {
  const ofBand: readonly LiveFigure[] = ['score', 'ready'];
  return liveFigures.filter(
    (figure) => figures.includes(figure) || (figures.includes('band') && ofBand.includes(figure)),
  );
}

function rolesIn(frameworks: readonly Framework[]): readonly Role[] {
  const needed = frameworks.flatMap(({ criteria }) => criteria.map(({ person }) => person));
  return roles.filter((role) => needed.includes(role));
}

interface Wanted {
  readonly frameworks: readonly Framework[];
  readonly figures: readonly LiveFigure[];
  readonly spelling: Spelling;
}

function propertiesFor(
  rulebook: Rulebook,
  account: FormulaAccount,
  wanted: Wanted,
): readonly FormulaProperty[] {
  const { frameworks, figures } = wanted;
  const needsMilestone = figures.includes('ready');
  const milestone: FormulaProperty[] = needsMilestone
    ? [
        {
          name: milestoneProperty,
          type: 'number',
          formula: milestoneFormula(rulebook, account),
          of: { kind: 'milestone' },
        },
      ]
    : [];
  const [only, ...others] = frameworks;
  // Where one framework rules every deal, its figures are the account's.
  if (only !== undefined && others.length === 0) {
    const own = frameworkFigures({ rulebook, account }, only, wanted, (figure) =>
      isStep(figure) ? figureProperty(only.id, figure) : liveProperty[figure],
    );
    return stepsFirst([...milestone, ...own.map(asLive)]);
  }
  const ruling: FormulaProperty = {
    name: frameworkProperty,
    type: 'string',
    formula: frameworkFormula(rulebook, account),
    of: { kind: 'framework' },
  };
  const each = frameworks.flatMap((framework) =>
    frameworkFigures({ rulebook, account }, framework, wanted, (figure) =>
      figureProperty(framework.id, figure),
    ),
  );
  const live = figures.map((figure) => liveOver(frameworks, figure));
  return [...milestone, ruling, ...each, ...live];
}

/** Those that others read before what people see. */
function stepsFirst(properties: readonly FormulaProperty[]): readonly FormulaProperty[] {
  const isLive = ({ of }: FormulaProperty) => of.kind === 'live';
  return [...properties.filter((each) => !isLive(each)), ...properties.filter(isLive)];
}

function asLive(property: FormulaProperty): FormulaProperty {
  const { of, formula } = property;
  if (of.kind !== 'framework-figure' || isStep(of.figure)) return property;
  const { figure } = of;
  return {
    ...property,
    type: liveType(figure),
    formula: keptWhenClosed(figure, formula),
    of: { kind: 'live', figure },
  };
}

/** The figure of the framework that rules the deal. */
function liveOver(frameworks: readonly Framework[], figure: LiveFigure): FormulaProperty {
  const ruling = textOf(frameworkProperty);
  const read = isNumeric(figure) ? numberOf : textOf;
  const branches = frameworks.map(({ id }) => ({
    when: equals(ruling, id),
    then: read(figureProperty(id, figure)),
  }));
  return {
    name: liveProperty[figure],
    type: liveType(figure),
    formula: keptWhenClosed(figure, choice(branches, null)),
    of: { kind: 'live', figure },
  };
}

const isStep = (figure: FrameworkFigure) => figure === 'levels' || figure === 'met';
const isNumeric = (figure: FrameworkFigure) => !['band', 'ready', 'levels'].includes(figure);
const liveType = (figure: LiveFigure) => (isNumeric(figure) ? 'number' : 'enumeration');

const storedWhenClosed: Readonly<Record<LiveFigure, string>> = {
  score: dealProperty.scoreAtClose,
  completeness: dealProperty.completeness,
  band: dealProperty.band,
  ready: dealProperty.stageReady,
};

/** A closed deal keeps the figure that it was closed with. */
function keptWhenClosed(figure: LiveFigure, open: Formula): Formula {
  const stored = (isNumeric(figure) ? numberOf : textOf)(storedWhenClosed[figure]);
  const kept = { when: allOf([isClosed, isPresent(stored)]), then: stored };
  if (open.kind !== 'choice') return choice([kept], open);
  return { kind: 'choice', branches: [kept, ...open.branches], otherwise: open.otherwise };
}

function frameworkFigures(
  { rulebook, account }: { readonly rulebook: Rulebook; readonly account: FormulaAccount },
  framework: Framework,
  { figures, spelling }: Wanted,
  nameOf: (figure: FrameworkFigure) => string,
): readonly FormulaProperty[] {
  const placed = placedCriteria(rulebook, framework, account);
  const { thresholds, belowExpectation } = rulebook.standards;
  const informs = belowExpectation === 'informs';
  const basis = { thresholds, informs, score: nameOf('score'), met: nameOf('met'), ready: nameOf('ready') };
  const { factors = null } = framework;
  const criteria = withWholeWeights(framework.criteria);
  const about = { criteria, factors, levels: nameOf('levels') };
  const make: Readonly<Record<FrameworkFigure, () => Formula>> = {
    levels: () => levelsFormula(placed, spelling),
    score: () => scoreFormula(about),
    ready: () => (informs ? text('no_expectation') : readyFormula(about)),
    met: () => metFormula(about),
    band: () => bandFormula(about, basis),
    completeness: () => completenessFormula(about),
  };
  const steps = figures.flatMap((figure): FrameworkFigure[] =>
    figure === 'band' ? ['met', 'band'] : [figure],
  );
  return (['levels', ...steps] as const).map((figure) => ({
    name: nameOf(figure),
    type: isNumeric(figure) ? 'number' : 'string',
    formula: make[figure](),
    of: { kind: 'framework-figure', framework, figure },
  }));
}

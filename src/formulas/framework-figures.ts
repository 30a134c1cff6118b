import type { Criterion, Level } from '../frameworks';
import type { Branch, Formula } from '../formula-language';
import { byMilestones, isAmong, isNowhere, whereExpected, type Among } from './expectations';
import { byState, levelsIn, stateOf, type Levels, type State } from './levels';
import { milestoneProperty } from './names';
import {
  allOf,
  anyOf,
  choice,
  compare,
  divided,
  equals,
  isPresent,
  minus,
  not,
  number,
  numberOf,
  percentOf,
  roundedPercent,
  sum,
  text,
  textOf,
} from './terms';

/** A framework as its figures' formulas need it. */
export interface FormulaFramework {
  readonly criteria: readonly Criterion[];
  /** Groups of criterion ids whose means are multiplied; null for a weighted mean of all. */
  readonly factors: readonly (readonly string[])[] | null;
  /** The property that levelsFormula() fills. */
  readonly levels: string;
}

/** A criterion with its place among all. */
interface Place {
  readonly criterion: Criterion;
  readonly index: number;
}

const ZERO = number(0);
const ONE = number(1);

/** As scoreOf(): level / 3 by weight of what applies; unanswered counts as 0, and a deal nobody answered has no score. */
export function scoreFormula(framework: FormulaFramework): Formula {
  const { levels, places } = read(framework);
  const weight = (each: readonly Place[]) => applyingWeight(levels, each);
  const counted = framework.factors === null ? places : groupsOf(framework).flat();
  // What is answered applies: where all weigh, so does it.
  const weighs = counted.every(({ criterion }) => criterion.weight > 0) && counted.length === places.length;
  const scored = weighs ? levels.anyScored : allOf([levels.anyScored, isPositive(weight(counted))]);
  const share = combined(framework, {
    weight,
    earned: (each) => sum(each.map((place) => earnedOf(levels, place))),
    outOf: 3,
  });
  return choice([{ when: scored, then: share }], null);
}

/** As completenessOf(): how many of those that apply are answered, in percent. */
export function completenessFormula(framework: FormulaFramework): Formula {
  const { levels, places } = read(framework);
  const left = (out: readonly State[]) =>
    minus(
      number(places.length),
      sum(places.map(({ index }) => byState(levels, index, (state) => (out.includes(state) ? ONE : ZERO)))),
    );
  const applying = left(['/']);
  return choice([{ when: isPositive(applying), then: percentOf(left(['-', '/']), applying) }], null);
}

/** As metPercent(): how much of what the stage expects is there, in percent; no value where it expects nothing. */
export function metFormula(framework: FormulaFramework): Formula {
  const { levels, places } = read(framework);
  const weight = (each: readonly Place[]) => expectedWeight(levels, each);
  const earned = (each: readonly Place[]) => sum(each.map((place) => metOf(levels, place)));
  const byWeight = {
    when: isPositive(weight(places)),
    then: combined(framework, { weight, earned, outOf: ALL_MET }),
  };
  if (places.every(({ criterion }) => criterion.weight > 0)) return choice([byWeight], null);
  // Where nothing of it weighs, each criterion counts the same.
  const alike = places.map(({ criterion, index }) => ({ criterion: { ...criterion, weight: 1 }, index }));
  const counted = {
    when: isPositive(weight(alike)),
    then: percentOf(earned(alike), outOf(ALL_MET, weight(alike))),
  };
  return choice([byWeight, counted], null);
}

/** As the readiness of assess(), but that no answer is out of date: what formulas can tell of time nobody has shown yet. */
export function readyFormula(framework: FormulaFramework): Formula {
  const { levels, places } = read(framework);
  const noExpectation = text('no_expectation');
  const applies = anyOf(places.map(({ index }) => not(levels.is(index, '/'))));
  const expects = applyWhereExpected(levels, places, () => true);
  return choice(
    [
      { when: compare(numberOf(milestoneProperty), '=', ZERO), then: noExpectation },
      { when: isShort(levels, places), then: text('no') },
      { when: allOf([not(levels.anyScored), applies]), then: text('no') },
      { when: not(expects), then: noExpectation },
    ],
    text('yes'),
  );
}

/** What the band goes by, besides the framework itself. */
export interface BandBasis {
  readonly thresholds: { readonly strong: number; readonly developing: number };
  /** Whether being short of what a stage expects only informs: then it holds no deal back from being strong. */
  readonly informs: boolean;
  /** Properties of the framework's other figures. */
  readonly score: string;
  readonly met: string;
  readonly ready: string;
}

/** As standingOf(), but that no answer is out of date; no value without a score. */
export function bandFormula(framework: FormulaFramework, basis: BandBasis): Formula {
  const { levels, places } = read(framework);
  const { strong, developing } = basis.thresholds;
  const met = numberOf(basis.met);
  const score = numberOf(basis.score);
  const byScore = choice(
    [
      { when: atLeast(score, strong), then: text('strong') },
      { when: atLeast(score, developing), then: text('developing') },
    ],
    text('weak'),
  );
  const isReady = equals(textOf(basis.ready), 'yes');
  const isStrong = basis.informs ? atLeast(met, strong) : allOf([atLeast(met, strong), isReady]);
  const standing = choice(
    [
      { when: not(isPresent(met)), then: byScore },
      { when: isSunk(levels, places), then: text('weak') },
      {
        when: allOf([compare(met, '<', number(strong)), isSunkUnlessStrong(levels, places)]),
        then: text('weak'),
      },
      { when: isUnsaid(levels, places), then: text('weak') },
      { when: isStrong, then: text('strong') },
      { when: atLeast(met, developing), then: text('developing') },
    ],
    text('weak'),
  );
  return choice([{ when: isPresent(score), then: standing }], null);
}

function read({ criteria, levels }: FormulaFramework): {
  readonly levels: Levels;
  readonly places: readonly Place[];
} {
  return {
    levels: levelsIn(levels, criteria.length),
    places: criteria.map((criterion, index) => ({ criterion, index })),
  };
}

const isPositive = (term: Formula) => compare(term, '>', ZERO);
const atLeast = (figure: Formula, least: number) => compare(figure, '>=', number(least));

/** How what criteria amount to is counted. */
interface Counting {
  readonly weight: (places: readonly Place[]) => Formula;
  /** Weight times what is there, `outOf` at most for each weight. */
  readonly earned: (places: readonly Place[]) => Formula;
  readonly outOf: number;
}

/**
 * What criteria amount to together in percent, as combined(): their weighted mean, or the product of their factors' means, each to
 * the power of its share of the weight.
 */
function combined(framework: FormulaFramework, { weight, earned, outOf: most }: Counting): Formula {
  const whole = (places: readonly Place[]) => outOf(most, weight(places));
  if (framework.factors === null) {
    const { places } = read(framework);
    return percentOf(earned(places), whole(places));
  }
  const groups = groupsOf(framework);
  const total = weight(groups.flat());
  const product = groups.map((places): Formula => {
    const own = weight(places);
    const mean = divided(earned(places), whole(places));
    const power: Formula = { kind: 'call', name: 'power', of: [mean, divided(own, total)] };
    return choice([{ when: isPositive(own), then: power }], ONE);
  });
  return roundedPercent(product.reduce((left, right) => compare(left, '*', right), number(100)));
}

function groupsOf(framework: FormulaFramework): readonly (readonly Place[])[] {
  const { places } = read(framework);
  return (framework.factors ?? []).map((ids) => places.filter(({ criterion }) => ids.includes(criterion.id)));
}

const weightsOf = (places: readonly Place[]) =>
  number(places.reduce((weight, { criterion }) => weight + criterion.weight, 0));

/** The weight of those that apply. */
function applyingWeight(levels: Levels, places: readonly Place[]): Formula {
  const out = places.map(({ criterion, index }) =>
    byState(levels, index, (state) => (state === '/' ? number(criterion.weight) : ZERO)),
  );
  return minus(weightsOf(places), sum(out));
}

/** The weight of those that apply and of which the stage expects something. */
function expectedWeight(levels: Levels, places: readonly Place[]): Formula {
  const groups = byMilestones(
    places.map((place) => ({ among: whereExpected(place.criterion, () => true), thing: place })),
  );
  return sum(
    groups.map(({ among, things }) =>
      choice([{ when: isAmong(among), then: applyingWeight(levels, things) }], ZERO),
    ),
  );
}

/** Weight times level. */
function earnedOf(levels: Levels, { criterion, index }: Place): Formula {
  return byState(levels, index, (state) => number(criterion.weight * (levelOf(state) ?? 0)));
}

/** What counts as all of what is expected: so each part of 1, 2 or 3 levels is a whole number, and nothing is divided before the end. */
const ALL_MET = 6;

const outOf = (most: number, weight: Formula): Formula => compare(number(most), '*', weight);

/** Weight times the sixths of what the stage expects that are there; more than is expected counts no more. */
function metOf(levels: Levels, { criterion, index }: Place): Formula {
  const whereIts = (expected: Level) => whereExpected(criterion, (each) => each === expected);
  // An expectation of 0 is that it has been asked.
  const asked = byState(levels, index, (state) =>
    levelOf(state) === null ? ZERO : number(criterion.weight * ALL_MET),
  );
  const level = byState(levels, index, (state) => number(levelOf(state) ?? 0));
  const wanted = ([3, 2, 1] as const).filter((expected) => !isNowhere(whereIts(expected)));
  const more = whereExpected(criterion, (expected) => expected > 0);
  return choice(
    [
      ...whenAmong(whereIts(0), asked),
      ...(wanted.length === 0 ? [] : whenAmong(more, partOf(criterion.weight, level, sixthsOfLevel()))),
    ],
    ZERO,
  );

  function sixthsOfLevel(): Formula {
    const [last, ...others] = wanted.toReversed();
    const branches = others
      .toReversed()
      .map((expected) => ({ when: isAmong(whereIts(expected)), then: number(ALL_MET / expected) }));
    return choice(branches, number(ALL_MET / (last ?? 1)));
  }
}

function partOf(weight: number, level: Formula, sixths: Formula): Formula {
  const met = compare(level, '*', sixths);
  const least: Formula = { kind: 'call', name: 'min', of: [met, number(ALL_MET)] };
  return compare(number(weight), '*', least);
}

function whenAmong(among: Among, then: Formula): readonly Branch[] {
  return isNowhere(among) ? [] : [{ when: isAmong(among), then }];
}

const levelByState: Readonly<Record<State, Level | null>> = {
  '-': null,
  '/': null,
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
};
const levelOf = (state: State): Level | null => levelByState[state];

/** A condition that holds where one of some does that counts at the deal's milestone. */
function conditionByMilestone(
  conditions: readonly { readonly among: Among; readonly thing: Formula }[],
): Formula {
  return anyOf(byMilestones(conditions).map(({ among, things }) => allOf([isAmong(among), anyOf(things)])));
}

/** Whether a criterion applies of which the stage expects such a level. */
function applyWhereExpected(
  levels: Levels,
  places: readonly Place[],
  holds: (expected: Level) => boolean,
): Formula {
  return conditionByMilestone(
    places.map(({ criterion, index }) => ({
      among: whereExpected(criterion, holds),
      thing: not(levels.is(index, '/')),
    })),
  );
}

/** Whether a criterion is in one of some states where the stage expects a level that such a state counts at. */
function stands(
  levels: Levels,
  places: readonly Place[],
  countsAt: (state: State, expected: Level, criterion: Criterion) => boolean,
  among: readonly State[] = ['-', '0', '1', '2'],
): Formula {
  return conditionByMilestone(
    places.flatMap(({ criterion, index }) =>
      among.map((state) => ({
        among: whereExpected(criterion, (expected) => countsAt(state, expected, criterion)),
        thing: levels.is(index, state),
      })),
    ),
  );
}

const isShort = (levels: Levels, places: readonly Place[]) =>
  stands(levels, places, (state, expected) => (levelOf(state) ?? -1) < expected);

/** The level of what the buyer has said. */
const SAID = 2;

const isStoodOn = ({ person, topic }: Criterion) => person !== undefined || topic === 'need';

/** Whether a criterion that is not there sinks the deal, whatever the rest. */
const isSunk = (levels: Levels, places: readonly Place[]) =>
  stands(
    levels,
    places,
    (state, expected, criterion) =>
      expected >= SAID && (state === '-' || expected > SAID || isStoodOn(criterion)),
    ['-', stateOf(0)],
  );

const isSunkUnlessStrong = (levels: Levels, places: readonly Place[]) =>
  stands(levels, places, (_state, expected, criterion) => expected === SAID && !isStoodOn(criterion), [
    stateOf(0),
  ]);

/** Whether the buyer has said nothing of what the stage wants said. */
function isUnsaid(levels: Levels, places: readonly Place[]): Formula {
  const isToBeSaid = (expected: Level) => expected >= SAID;
  const said = stands(levels, places, (_state, expected) => isToBeSaid(expected), [stateOf(2), stateOf(3)]);
  return allOf([applyWhereExpected(levels, places, isToBeSaid), not(said)]);
}

import fc from 'fast-check';
import {
  type BinaryOperator,
  type Formula,
  languageFunctions,
  type LanguageFunction,
  type Taken,
  type ValueKind,
} from '../../../../src/formula-language';

const kinds = ['number', 'text', 'truth'] as const;

/** Properties that such formulas read, by what they are of. */
export const propertyTypes = {
  a: 'number',
  b: 'number',
  day: 'datetime',
  word: 'string',
  pick: 'enumeration',
  flag: 'bool',
} as const;
type Name = keyof typeof propertyTypes;

/** A record's values of them: some set, some not. */
export const anyValues: fc.Arbitrary<Readonly<Record<string, string | null>>> = fc.record({
  a: fc.option(fc.integer({ min: -5, max: 5 }).map(String)),
  b: fc.option(fc.constantFrom('0.29', '1e3', '-2.5', '0')),
  day: fc.option(fc.constantFrom('2026-11-30T10:00:00Z', '2020-01-01T00:00:00Z')),
  word: fc.option(fc.constantFrom('one', 'two', '3', "it's", '')),
  pick: fc.option(fc.constantFrom('0', '1', 'na')),
  flag: fc.option(fc.constantFrom('true', 'false')),
});

const property = (as: 'number' | 'text' | 'truth', ...names: readonly Name[]) =>
  fc.constantFrom(...names).map((name): Formula => ({ kind: 'property', name, as }));
const leaves: Readonly<Record<ValueKind, fc.Arbitrary<Formula>>> = {
  number: fc.oneof(
    fc
      .integer({ min: -9, max: 100 })
      .map((value): Formula => ({ kind: 'number', value: value === 0 ? 0 : value })),
    property('number', 'a', 'b', 'day', 'flag'),
  ),
  text: fc.oneof(
    fc.constantFrom('', 'one', '12', "it's").map((value): Formula => ({ kind: 'text', value })),
    property('text', 'word', 'pick'),
  ),
  truth: fc.oneof(
    fc.boolean().map((value): Formula => ({ kind: 'truth', value })),
    property('truth', 'flag'),
  ),
};

type Ties = (kind: ValueKind) => fc.Arbitrary<Formula>;

function callsOf(kind: ValueKind, part: Ties): readonly fc.Arbitrary<Formula>[] {
  const known = languageFunctions.filter(({ meaning, yields, name }) => {
    return meaning === 'known' && name !== 'timestamp' && (yields === kind || yields === 'same');
  });
  return known.map((each) =>
    fc.tuple(...takenBy(each, kind, part)).map((of): Formula => ({ kind: 'call', name: each.name, of })),
  );
}

function takenBy({ takes }: LanguageFunction, kind: ValueKind, part: Ties): readonly fc.Arbitrary<Formula>[] {
  const arbitrary = (taken: Taken) => {
    if (taken === 'same') return part(kind);
    return taken === 'anything' ? fc.oneof(...kinds.map(part)) : part(taken);
  };
  return (takes ?? []).map(arbitrary);
}

function partsOfKind(kind: ValueKind, part: Ties): fc.Arbitrary<Formula> {
  const between = (names: readonly BinaryOperator[], of: ValueKind) =>
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom(...names),
      left: part(of),
      right: part(of),
    });
  const branch = fc.record({ when: part('truth'), then: part(kind) });
  const choice = fc.record({
    kind: fc.constant('choice' as const),
    branches: fc.array(branch, { minLength: 1, maxLength: 2 }),
    otherwise: fc.option(part(kind)),
  });
  const more: fc.Arbitrary<Formula>[] = [choice, ...callsOf(kind, part)];
  if (kind === 'number')
    more.push(
      between(['+', '-', '*', '/'], 'number'),
      fc.record({ kind: fc.constant('minus' as const), of: part('number') }),
    );
  if (kind === 'truth') {
    more.push(between(['or', 'xor', 'and'], 'truth'), between(['<', '>', '<=', '>='], 'number'));
    more.push(...kinds.map((each) => between(['=', '!='], each)));
    more.push(fc.record({ kind: fc.constant('not' as const), of: part('truth') }));
  }
  return fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaves[kind], fc.oneof(...more));
}

const tied = fc.letrec<Record<ValueKind, Formula>>((tie) => {
  const part: Ties = (kind) => tie(kind);
  return {
    number: partsOfKind('number', part),
    text: partsOfKind('text', part),
    truth: partsOfKind('truth', part),
  };
});

/** Any formula that yields a kind of value and whose parts fit together. */
export const anyFitting = (kind: ValueKind): fc.Arbitrary<Formula> => tied[kind];

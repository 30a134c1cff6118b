import fc from 'fast-check';
import { binaryOperators, type Formula } from '../../../src/formula-language';

const name = fc.constantFrom('amount', 'qual_score', 'dealstage', 'a', '_b1', 'everything', 'ifs', 'not_it');
const property = fc.record({
  kind: fc.constant('property' as const),
  name,
  as: fc.constantFrom('number' as const, 'text' as const, 'truth' as const),
});
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const leaf: fc.Arbitrary<Formula> = fc.oneof(
  // JavaScript's other zero is written as the one.
  number.map((value) => ({ kind: 'number' as const, value: value === 0 ? 0 : value })),
  fc.string({ unit: 'grapheme' }).map((value) => ({ kind: 'text' as const, value })),
  fc
    .constantFrom("it's", "''", "'", 'if x then', '\\', 'a\nb')
    .map((value) => ({ kind: 'text' as const, value })),
  fc.boolean().map((value) => ({ kind: 'truth' as const, value })),
  property,
  fc.constant({ kind: 'call' as const, name: 'NOW', of: [] }),
  name.map((each) => ({
    kind: 'call' as const,
    name: 'timestamp',
    of: [{ kind: 'property' as const, name: each, as: 'number' as const }],
  })),
);

/** Any formula that can be written, whether or not it makes sense. */
export const anyFormula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => {
  const part = tie('formula');
  return {
    formula: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constant('binary' as const),
        operator: fc.constantFrom(...binaryOperators),
        left: part,
        right: part,
      }),
      fc.record({ kind: fc.constantFrom('not' as const, 'minus' as const), of: part }),
      fc.record({
        kind: fc.constant('call' as const),
        name: fc.constantFrom('coalesce', 'is_present', 'max', 'round_down', 'string_to_number'),
        of: fc.array(part, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('choice' as const),
        branches: fc.array(fc.record({ when: part, then: part }), { minLength: 1, maxLength: 3 }),
        otherwise: fc.option(part),
      }),
    ),
  };
}).formula;

import fc from 'fast-check';
import { canonicalText, parseFormula } from '../../../../src/formula-language';
import { checkTypes } from '../../../../workbench/api/model/formulas/check-types';
import { evaluate } from '../../../../workbench/api/model/formulas/evaluate';
import { anyFitting, anyValues, propertyTypes } from './any-fitting-formula';

const types = new Map<string, (typeof propertyTypes)[keyof typeof propertyTypes]>(
  Object.entries(propertyTypes),
);
const typeOf = (name: string) => types.get(name) ?? 'string';
const facts = { probabilityOf: (stage: string) => ({ one: 0.5, '12': 1 })[stage] };

describe.each([
  ['number', 'number', 'number'],
  ['text', 'string', 'string'],
  ['text', 'string', 'enumeration'],
  ['truth', 'boolean', 'bool'],
] as const)('any formula whose parts fit together, of a %s', (kind, answered, type) => {
  test(`is taken for a property of the type ${type} and for no other, and comes to a ${answered} or nothing`, () => {
    const others = (['number', 'string', 'bool'] as const).filter(
      (other) => other !== (type === 'enumeration' ? 'string' : type),
    );
    fc.assert(
      fc.property(anyFitting(kind), anyValues, (formula, values) => {
        checkTypes(formula, type, typeOf);
        for (const other of others)
          expect(() => checkTypes(formula, other, typeOf)).toThrow('is not compatible');
        const value = evaluate(formula, values, facts);
        expect(value === null ? answered : typeof value).toBe(answered);
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('comes to the same after HubSpot wrote it anew', () => {
    fc.assert(
      fc.property(anyFitting(kind), anyValues, (formula, values) => {
        const parsed = parseFormula(canonicalText(formula));
        expect(parsed.ok && evaluate(parsed.formula, values, facts)).toBe(evaluate(formula, values, facts));
      }),
      { numRuns: 500 },
    );
  });
});

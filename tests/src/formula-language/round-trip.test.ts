import fc from 'fast-check';
import { canonicalText, parseFormula, printFormula, sameFormula } from '../../../src/formula-language';
import { anyFormula } from './any-formula';

const RUNS = 1000;

describe('a formula that is read again', () => {
  test('as it was laid out is the same tree', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(parseFormula(printFormula(formula))).toEqual({ ok: true, formula });
      }),
      { numRuns: RUNS },
    );
  });

  test("in HubSpot's spelling is the same tree, on one line", () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(parseFormula(canonicalText(formula))).toEqual({ ok: true, formula });
      }),
      { numRuns: RUNS },
    );
  });

  test('is the same formula, and another one is not', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(sameFormula(formula, formula)).toBe(true);
        expect(sameFormula(formula, { kind: 'not', of: formula })).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

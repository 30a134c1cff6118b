import { formulaSet } from '../../../src/formulas';
import { withWholeWeights } from '../../../src/formulas/whole-weights';
import { canonicalText } from '../../../src/formula-language';
import { rulebookOf } from '../../../src/settings';
import { aCriterion } from '../../builders/framework';
import { settingsWith } from '../../builders/settings';

const whole = (...weights: readonly number[]) =>
  withWholeWeights(weights.map((weight, index) => aCriterion({ id: `c${index}`, weight }))).map(
    ({ weight }) => weight,
  );

describe('withWholeWeights()', () => {
  test.each([
    [
      [15, 20, 0],
      [15, 20, 0],
    ],
    [
      [0.1, 0.2, 0],
      [1, 2, 0],
    ],
    [
      [12.5, 87.5],
      [125, 875],
    ],
    [
      [33.33, 66.67, 1],
      [3333, 6667, 100],
    ],
    [[1e-7], [1]],
    [
      [1000, 1e-9],
      [1_000_000_000, 1],
    ],
    [
      [100 / 3, 200 / 3],
      [333_333_333, 666_666_667],
    ],
    [[0], [0]],
    [
      [0, 0],
      [0, 0],
    ],
  ])('makes %j %j', (weights, expected) => {
    expect(whole(...weights)).toEqual(expected);
  });
});

test('formulas of weights with decimals hold no number with decimals but the nudge of rounding', () => {
  const weights = { metrics: 0.1, champion: 0.2, economic_buyer: 12.345 };
  const settings = settingsWith({ enabledFrameworks: ['meddic'], adjustments: { meddic: { weights } } });
  const { properties } = formulaSet(rulebookOf(settings, 1), {
    pipelines: [],
    currency: null,
    properties: [],
  });
  const numbers = properties.flatMap(({ formula }) => canonicalText(formula).match(/\d+\.\d+/g) ?? []);
  expect(numbers).toEqual([]);
  expect(properties.length).toBeGreaterThan(4);
});

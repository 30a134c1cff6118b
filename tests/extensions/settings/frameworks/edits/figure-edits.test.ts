import {
  expectedWith,
  withExpected,
  withoutAdjustment,
  withStaleDays,
  withWeight,
} from '../../../../../extensions/settings/frameworks/edits/figure-edits';
import { bantCriterion, someSettings, withOurs } from '../show-frameworks';

const need = { frameworkId: 'bant', criterionId: 'need' };
const oursNeed = { frameworkId: 'ours', criterionId: 'need' };
const adjusted = (bant: object) => ({ adjustments: { bant: { weights: {}, expected: {}, ...bant } } });

describe('A built-in framework', () => {
  test('withWeight() keeps a weight that is another', () => {
    expect(withWeight(someSettings(), need, 60)).toEqual(someSettings(adjusted({ weights: { need: 60 } })));
  });

  test.each([
    ['the built-in weight', 30],
    ['none', null],
  ])('withWeight() keeps nothing of %s', (_what, weight) => {
    const before = withWeight(someSettings(), need, 60);
    expect(withWeight(before, need, weight)).toEqual(someSettings());
  });

  test('withWeight() leaves what else was changed', () => {
    const before = withStaleDays(withWeight(someSettings(), need, 60), 'bant', 10);
    expect(withWeight(before, need, null)).toEqual(someSettings(adjusted({ staleDays: 10 })));
  });

  test('withExpected() keeps expectations that are others, all of the criterion', () => {
    const expected = { ...bantCriterion('need').expected, commit: 3 } as const;
    expect(withExpected(someSettings(), need, expected)).toEqual(
      someSettings(
        adjusted({ expected: { need: { discovery: 1, qualification: 2, proposal: 3, commit: 3 } } }),
      ),
    );
  });

  test.each([
    ['the built-in ones', bantCriterion('need').expected],
    ['none', null],
  ])('withExpected() keeps nothing of %s', (_what, expected) => {
    const before = withExpected(someSettings(), need, {});
    expect(before.adjustments).toEqual(adjusted({ expected: { need: {} } }).adjustments);
    expect(withExpected(before, need, expected)).toEqual(someSettings());
  });

  test.each([
    [10, adjusted({ staleDays: 10 })],
    [30, {}],
    [null, {}],
  ])('withStaleDays() of %p', (days, about) => {
    const before = withStaleDays(someSettings(), 'bant', 99);
    expect(withStaleDays(before, 'bant', days)).toEqual(someSettings(about));
  });

  test('withoutAdjustment() leaves it as it came, and other frameworks alone', () => {
    const neat = withWeight(someSettings(), { frameworkId: 'neat', criterionId: 'need' }, 1);
    expect(withoutAdjustment(withWeight(neat, need, 60), 'bant')).toEqual(neat);
  });
});

describe('An own framework', () => {
  test('keeps a weight in its criterion, and writes the others down as they are there', () => {
    const next = withWeight(withOurs({ copyOf: 'bant' }), oursNeed, 60);
    const criteria = [{ id: 'budget' }, { id: 'authority' }, { id: 'need', weight: 60 }, { id: 'timing' }];
    expect(next).toEqual(withOurs({ copyOf: 'bant', criteria }));
  });

  test('is a live copy again once everything is as there', () => {
    const before = withWeight(withOurs({ copyOf: 'bant' }), oursNeed, 60);
    expect(withWeight(before, oursNeed, 30)).toEqual(withOurs({ copyOf: 'bant' }));
    expect(withWeight(before, oursNeed, null)).toEqual(withOurs({ copyOf: 'bant' }));
  });

  test('can expect nothing where the copied one expects something', () => {
    const next = withExpected(withOurs({ copyOf: 'bant' }), oursNeed, {});
    expect(next.ownFrameworks['ours']?.criteria?.[2]).toEqual({ id: 'need', expected: {} });
  });

  test.each([
    [10, { staleDays: 10 }],
    [30, {}],
    [null, {}],
  ])('keeps days of its own: %p', (days, about) => {
    const before = withOurs({ copyOf: 'bant', staleDays: 99 });
    expect(withStaleDays(before, 'ours', days)).toEqual(withOurs({ copyOf: 'bant', ...about }));
  });
});

describe('expectedWith()', () => {
  test.each([
    [{}, 2, { proposal: 2 }],
    [{ proposal: 1, commit: 3 }, 2, { proposal: 2, commit: 3 }],
    [{ proposal: 1, commit: 3 }, null, { commit: 3 }],
    [{}, null, {}],
  ] as const)('%j with %p from the proposal', (expected, level, next) => {
    expect(expectedWith(expected, 'proposal', level)).toEqual(next);
  });
});

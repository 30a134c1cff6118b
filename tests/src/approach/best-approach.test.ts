import {
  bestApproach,
  bestApproaches,
  isConfident,
  type Approach,
  type ApproachFit,
} from '../../../src/approach';

const fit = (approach: Approach, percent: number): ApproachFit => ({
  approach,
  percent,
  limit: null,
  speakFor: [],
  speakAgainst: [],
});

test.each<readonly [number, readonly Approach[]]>([
  [80, ['solution', 'consultative']],
  [75, ['solution', 'consultative']],
  [74, ['solution']],
])('bestApproaches() of a best of 80 and another of %s', (percent, expected) => {
  const fits = [fit('solution', 80), fit('consultative', percent), fit('provocative', 10)];
  expect(bestApproaches({ fits, confidence: 100, missing: [] })).toEqual(expected);
});

test('bestApproach() and bestApproaches() know none where nothing is known', () => {
  const nothing = { fits: [], confidence: 0, missing: [] };
  expect(bestApproach(nothing)).toBeNull();
  expect(bestApproaches(nothing)).toEqual([]);
});

test('bestApproach() and bestApproaches() name none where every fit is 0', () => {
  const nothing = { fits: [fit('self_service', 0), fit('solution', 0)], confidence: 100, missing: [] };
  expect(bestApproach(nothing)).toBeNull();
  expect(bestApproaches(nothing)).toEqual([]);
  expect(isConfident(nothing)).toBe(false);
});

test.each([
  [39, false],
  [40, true],
])('isConfident() with %s of the weight known: %s', (confidence, confident) => {
  expect(isConfident({ fits: [fit('solution', 80)], confidence, missing: [] })).toBe(confident);
});

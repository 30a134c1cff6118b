import {
  expectationWords,
  leastLevels,
  levelOf,
} from '../../../../../extensions/settings/frameworks/criterion/least-levels';
import { settingsTextsIn } from '../../../../../src/texts';
import { aCriterion } from '../../../../builders/framework';

describe('leastLevels()', () => {
  test('holds until a later milestone names a higher one, and offers only higher ones', () => {
    const criterion = aCriterion({ expected: { qualification: 1, proposal: 3 } });
    expect(leastLevels(criterion).map(({ named, before, choices }) => [named, before, choices])).toEqual([
      [null, null, [0, 1, 2, 3]],
      [1, null, [0, 1, 2, 3]],
      [null, 1, [2, 3]],
      [3, 1, [2, 3]],
      [null, 3, []],
      [null, 3, []],
    ]);
  });

  test('offers a level that is named although it is lower', () => {
    const criterion = aCriterion({ expected: { discovery: 2, commit: 1 } });
    expect(leastLevels(criterion).at(-1)).toEqual({
      milestone: 'commit',
      named: 1,
      before: 2,
      choices: [1, 3],
    });
  });
});

test.each([
  [0, 0],
  [3, 3],
  [4, null],
  ['3', null],
  ['before', null],
])('levelOf() %p is %p', (chosen, level) => {
  expect(levelOf(chosen)).toBe(level);
});

test.each([
  ['en', {}, 'expects nothing'],
  ['en', { qualification: 1, commit: 3 }, 'assumed from qualification, proven from commit'],
  ['sv', { proposal: 2 }, 'offert: uttalat'],
] as const)('expectationWords() in %s of %j', (language, expected, words) => {
  expect(expectationWords(aCriterion({ expected }), settingsTextsIn(language))).toBe(words);
});

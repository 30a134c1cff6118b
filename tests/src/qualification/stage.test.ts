import { expectedLevel, milestoneOf } from '../../../src/qualification';
import { aCriterion } from '../../builders/framework';

test.each([
  [null, null],
  [0, 'discovery'],
  [0.1, 'discovery'],
  [0.2, 'qualification'],
  [0.40000000000000002, 'evaluation'],
  [0.6, 'proposal'],
  [0.8, 'negotiation'],
  [0.9, 'commit'],
  [1, 'commit'],
])('milestoneOf() takes a stage of probability %s for %s', (probability, milestone) => {
  expect(milestoneOf(probability)).toBe(milestone);
});

test.each([
  ['discovery', null],
  ['qualification', 1],
  ['evaluation', 1],
  ['proposal', 3],
  ['commit', 3],
  [null, null],
] as const)('expectedLevel() at %s is the latest expectation up to it', (milestone, level) => {
  expect(expectedLevel(aCriterion({ expected: { qualification: 1, proposal: 3 } }), milestone)).toBe(level);
});

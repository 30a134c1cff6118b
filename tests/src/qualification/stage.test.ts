import { expectedLevel, milestoneOf, stageMilestones } from '../../../src/qualification';
import { aCriterion } from '../../builders/framework';

describe('milestoneOf()', () => {
  test.each([
    [null, null],
    [0, 'discovery'],
    [0.149, 'discovery'],
    [0.15, 'qualification'],
    [0.299, 'qualification'],
    [0.3, 'evaluation'],
    [0.5, 'proposal'],
    [0.7, 'negotiation'],
    [0.849, 'negotiation'],
    [0.85, 'commit'],
    [1, 'commit'],
  ])('takes a stage of probability %s for %s', (probability, milestone) => {
    expect(milestoneOf(probability)).toBe(milestone);
  });
});

describe('stageMilestones()', () => {
  test.each([
    [
      "HubSpot's default pipeline",
      [0.2, 0.4, 0.6, 0.8, 0.9],
      ['qualification', 'evaluation', 'proposal', 'negotiation', 'commit'],
    ],
    [
      'rising probabilities, two stages of one milestone',
      [0.15, 0.2, 0.95],
      ['qualification', 'qualification', 'commit'],
    ],
    ['rising from 0', [0, 0.5], ['discovery', 'proposal']],
    ['probabilities that fall: the order says it', [0.9, 0.1], ['discovery', 'commit']],
    ['probabilities that stand still', [0.5, 0.5, 0.5], ['discovery', 'proposal', 'commit']],
    ['one probability not given', [0.2, null, 0.9], ['discovery', 'proposal', 'commit']],
    ['the first not given', [null, 0.5], ['discovery', 'commit']],
    [
      'six stages in order: one milestone each',
      [null, null, null, null, null, null],
      ['discovery', 'qualification', 'evaluation', 'proposal', 'negotiation', 'commit'],
    ],
    [
      'more stages than milestones',
      [0, 0, 0, 0, 0, 0, 0, 0],
      [
        'discovery',
        'qualification',
        'qualification',
        'evaluation',
        'proposal',
        'negotiation',
        'negotiation',
        'commit',
      ],
    ],
    ['one stage with a probability', [0.9], ['commit']],
    ['one stage without', [null], ['qualification']],
    ['no open stage', [], []],
  ] as const)('%s', (_name, probabilities, expected) => {
    const stages = probabilities.map((probability, index) => ({ id: `stage_${index}`, probability }));
    expect([...stageMilestones(stages)]).toEqual(
      expected.map((milestone, index) => [`stage_${index}`, milestone]),
    );
  });
});

describe('expectedLevel()', () => {
  test.each([
    ['discovery', null],
    ['qualification', 1],
    ['evaluation', 1],
    ['proposal', 3],
    ['commit', 3],
    [null, null],
  ] as const)('at %s is the latest expectation up to it: %s', (milestone, level) => {
    const criterion = aCriterion({ expected: { qualification: 1, proposal: 3 } });
    expect(expectedLevel(criterion, milestone)).toBe(level);
  });

  test('of 0 is an expectation: that somebody has asked', () => {
    expect(expectedLevel(aCriterion({ expected: { discovery: 0 } }), 'commit')).toBe(0);
  });

  test('is none where the criterion expects nothing', () => {
    expect(expectedLevel(aCriterion(), 'commit')).toBeNull();
  });
});

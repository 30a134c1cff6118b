import { assess, defaultStandards } from '../../../src/qualification';
import { qualificationFacts } from '../../builders/qualification-facts';
import { aFramework } from '../../builders/framework';

const asOf = new Date('2026-11-25');
const framework = aFramework(
  { id: 'pain', weight: 60, expected: { discovery: 1, evaluation: 3 } },
  { id: 'buyer', weight: 40, expected: { evaluation: 2, commit: 3 }, person: 'economic_buyer' },
);

describe('assess() says whether the deal is ready for its stage', () => {
  test.each([
    ['yes when every expectation is met', { pain: '1' }, 'discovery', 'yes'],
    ['yes when it is more than met', { pain: '3', buyer: '3' }, 'evaluation', 'yes'],
    ['yes when what falls short does not apply', { pain: 'na', buyer: '2' }, 'evaluation', 'yes'],
    ['no when one is not met', { pain: '3', buyer: '1' }, 'evaluation', 'no'],
    ['no when one is unanswered', { pain: null }, 'discovery', 'no'],
    ['no when proof lacks its person', { pain: '3', buyer: '3' }, 'commit', 'no'],
    ['no expectation without a stage', { pain: '3' }, null, 'no_expectation'],
    ['no expectation when none of those apply', { pain: 'na', buyer: '1' }, 'discovery', 'no_expectation'],
    ['no while nobody answered, though nothing is expected yet', { pain: 'na' }, 'discovery', 'no'],
  ] as const)('%s', (_name, levels, milestone, expected) => {
    expect(assess(framework, qualificationFacts(levels, { milestone }), asOf).stageReady).toBe(expected);
  });

  test.each([
    ['every expectation is met', { pain: '3', buyer: '2' }],
    ['one is not met', { pain: '3', buyer: '1' }],
  ])('no expectation where falling short only informs, and %s', (_name, levels) => {
    const standards = { ...defaultStandards, belowExpectation: 'informs' } as const;
    const { gaps, stageReady } = assess(
      framework,
      qualificationFacts(levels, { milestone: 'evaluation' }),
      asOf,
      standards,
    );
    expect(stageReady).toBe('no_expectation');
    expect(gaps.some(({ expected }) => expected !== null)).toBe(levels.buyer === '1');
  });

  test('no when the stage expects that somebody asked, and nobody has', () => {
    const asked = aFramework({ expected: { discovery: 0 } });
    const ready = (pain: string | null) =>
      assess(asked, qualificationFacts({ pain }, { milestone: 'discovery' }), asOf).stageReady;
    expect([ready(null), ready('0')]).toEqual(['no', 'yes']);
  });
});

describe('assess() names the weakest criterion', () => {
  test.each([
    ['the heaviest when nothing is answered', {}, 'pain'],
    ['the one with most weight times levels short', { pain: '2', buyer: '0' }, 'buyer'],
    ['an answer that counts less for want of a person', { pain: '3', buyer: '3' }, 'buyer'],
    ['never one that does not apply', { pain: 'na', buyer: '2' }, 'buyer'],
    ['none when nothing applies', { pain: 'na', buyer: 'na' }, undefined],
  ])('%s', (_name, levels, expected) => {
    expect(assess(framework, qualificationFacts(levels), asOf).weakest?.id).toBe(expected);
  });

  test('none when everything is proven', () => {
    const facts = qualificationFacts({ pain: '3', buyer: '3' }, { people: ['economic_buyer'] });
    expect(assess(framework, facts, asOf).weakest).toBeNull();
  });

  test("the framework's first of two that are equally weak", () => {
    const even = aFramework({ id: 'first', weight: 50 }, { id: 'second', weight: 50 });
    expect(assess(even, qualificationFacts({ first: '1', second: '1' }), asOf).weakest?.id).toBe('first');
  });
});

test('assess() shows what it was made of, criterion by criterion', () => {
  const { criteria } = assess(framework, qualificationFacts({ pain: '1', buyer: 'na' }), asOf);
  expect(criteria.map(({ criterion, answer, level }) => [criterion.id, answer.state, level])).toEqual([
    ['pain', 'scored', 1],
    ['buyer', 'not-applicable', null],
  ]);
});

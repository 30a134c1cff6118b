import type { Milestone, Role } from '../../../src/frameworks';
import { assess } from '../../../src/qualification';
import { qualificationFacts } from '../../builders/qualification-facts';
import { aFramework } from '../../builders/framework';

const asOf = new Date('2026-11-25');
const framework = aFramework(
  { id: 'pain', weight: 40, expected: { discovery: 1, evaluation: 3 } },
  { id: 'buyer', weight: 40, expected: { evaluation: 2, commit: 3 }, person: 'economic_buyer' },
  { id: 'paper', weight: 20, expected: { commit: 3 } },
);

const gapsAt = (
  levels: Readonly<Record<string, string | null>>,
  milestone: Milestone | null,
  people: readonly Role[] = [],
) => assess(framework, qualificationFacts(levels, { milestone, people }), asOf).gaps;

describe('assess() finds gaps', () => {
  test.each([
    ['every criterion when nothing is answered', {}, 'discovery', ['pain', 'buyer', 'paper']],
    ['unanswered ones without a stage too', { pain: '0' }, null, ['buyer', 'paper']],
    ['none below the stage when all meet it', { pain: '3', buyer: '2', paper: '0' }, 'evaluation', []],
    ['one below what the stage expects', { pain: '2', buyer: '2', paper: '0' }, 'evaluation', ['pain']],
    ['the costliest first', { pain: '2', buyer: '0', paper: '0' }, 'evaluation', ['buyer', 'pain']],
    ['equal costs in order', { pain: '1', buyer: '0', paper: '0' }, 'evaluation', ['pain', 'buyer']],
    ['at later milestones too', { pain: '2', buyer: '2', paper: '0' }, 'negotiation', ['pain']],
    ['none in what does not apply', { pain: 'na', buyer: '2', paper: 'na' }, 'evaluation', []],
    ['an unreadable value as unanswered', { pain: 'high', buyer: '2', paper: '0' }, 'evaluation', ['pain']],
    ['proven without the person', { pain: '3', buyer: '3', paper: '3' }, 'commit', ['buyer']],
    ['none where stated is enough', { pain: '3', buyer: '3', paper: '0' }, 'evaluation', []],
  ] as const)('%s', (_name, levels, milestone, expected) => {
    expect(gapsAt(levels, milestone).map((gap) => gap.criterion.id)).toEqual(expected);
  });

  test('none once the person is named', () => {
    expect(gapsAt({ pain: '3', buyer: '3', paper: '3' }, 'commit', ['economic_buyer'])).toEqual([]);
  });

  test('puts what is not expected yet in the order in which the framework wants to hear of it', () => {
    const order = aFramework(
      { id: 'never', weight: 50 },
      { id: 'assumed_early', weight: 10, expected: { qualification: 1, commit: 2 } },
      { id: 'stated_late', weight: 10, expected: { commit: 2 } },
      { id: 'light', weight: 10, expected: { proposal: 2 } },
      { id: 'heavy', weight: 20, expected: { proposal: 2 } },
    );
    const { gaps } = assess(order, qualificationFacts({}, { milestone: 'discovery' }), asOf);
    expect(gaps.map((gap) => gap.criterion.id)).toEqual([
      'heavy',
      'light',
      'assumed_early',
      'stated_late',
      'never',
    ]);
  });

  test('puts what is only out of date after what is short, the weightiest first', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const levels = { pain: { level: '3', at }, buyer: { level: '2', at }, paper: { level: '1', at } };
    const facts = qualificationFacts(levels, { milestone: 'commit', people: ['economic_buyer'] });
    const { gaps } = assess(framework, facts, asOf);
    expect(gaps.map(({ criterion, onlyStale }) => [criterion.id, onlyStale])).toEqual([
      ['buyer', false],
      ['paper', false],
      ['pain', true],
    ]);
  });

  test('puts what the stage expects before what it does not expect yet, whatever their weights', () => {
    const uneven = aFramework(
      { id: 'heavy', weight: 80, expected: { commit: 3 } },
      { id: 'light', weight: 20, expected: { discovery: 1 } },
    );
    const { gaps } = assess(uneven, qualificationFacts({}, { milestone: 'discovery' }), asOf);
    expect(gaps.map((gap) => gap.criterion.id)).toEqual(['light', 'heavy']);
  });

  test('puts an expected 0 before what the stage does not expect: it wants somebody to ask', () => {
    const asked = aFramework(
      { id: 'heavy', weight: 80 },
      { id: 'light', weight: 20, expected: { discovery: 0 } },
    );
    const { gaps } = assess(asked, qualificationFacts({}, { milestone: 'discovery' }), asOf);
    expect(gaps.map((gap) => gap.criterion.id)).toEqual(['light', 'heavy']);
  });

  test.each([
    ['short of the stage', { pain: '1' }, { level: 1, expected: 3, wanted: 3, cost: 80, lacksPerson: false }],
    ['missing', { pain: '0' }, { level: 0, expected: 3, wanted: 3, cost: 120, lacksPerson: false }],
    ['unanswered', {}, { level: null, expected: 3, wanted: 3, cost: 120, lacksPerson: false }],
  ])('says of one %s what is there, what is wanted and what it costs', (_name, levels, gap) => {
    expect(gapsAt(levels, 'evaluation')[0]).toMatchObject(gap);
  });

  test('says of one unanswered and unexpected that the first level would close it', () => {
    const gap = gapsAt({ pain: '3', buyer: '2' }, 'evaluation')[0];
    expect(gap).toMatchObject({ level: null, expected: null, wanted: 1, cost: 20 });
  });

  test('says of one proven without its person that only the person is lacking', () => {
    const gap = gapsAt({ pain: '3', buyer: '3', paper: '3' }, 'commit')[0];
    expect(gap).toMatchObject({ level: 2, expected: 3, wanted: 3, cost: 40, lacksPerson: true });
  });
});

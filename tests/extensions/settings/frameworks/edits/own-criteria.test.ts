import {
  withCriterionMoved,
  withCriterionParts,
  withNewCriterion,
  withoutCriterion,
} from '../../../../../extensions/settings/frameworks/edits/own-criteria';
import type { Settings } from '../../../../../src/settings';
import { aWhole, bantCriterion, withOurs } from '../show-frameworks';

const at = (criterionId: string) => ({ frameworkId: 'ours', criterionId });
const need = bantCriterion('need');
const copy = withOurs({ copyOf: 'bant' });
const criteriaOf = (settings: Settings) => settings.ownFrameworks['ours']?.criteria;
const ids = (settings: Settings) => criteriaOf(settings)?.map(({ id }) => id);

describe('withCriterionParts()', () => {
  test('writes a live copy down as ids, with what differs', () => {
    const next = withCriterionParts(copy, at('need'), { label: 'Reason', topic: 'vision' });
    const criteria = [
      { id: 'budget' },
      { id: 'authority' },
      { id: 'need', label: 'Reason', topic: 'vision' },
      { id: 'timing' },
    ] as const;
    expect(next).toEqual(withOurs({ copyOf: 'bant', criteria: [...criteria] }));
  });

  test.each([
    ['label', { label: need.label }],
    ['counts', { counts: need.counts }],
    ['questions', { questions: [...need.questions] }],
    ['levels', { levels: need.levels }],
    ['misreading', { misreading: need.misreading }],
    ['weight', { weight: need.weight }],
    ['expected', { expected: { ...need.expected } }],
    ['topic', { topic: need.topic }],
  ])('keeps no %s that is as in the copied framework', (_part, parts) => {
    const other = withCriterionParts(copy, at('need'), {
      label: 'x',
      counts: 'x',
      questions: ['x'],
      levels: { assumed: 'x', stated: 'x', proven: 'x' },
      misreading: 'x',
      weight: 1,
      expected: {},
      topic: 'fit',
    });
    const before = criteriaOf(other)?.[2] ?? {};
    const [part = ''] = Object.keys(parts);
    const rest = Object.entries(before).filter(([name]) => name !== part);
    expect(rest).toHaveLength(8);
    expect(criteriaOf(withCriterionParts(other, at('need'), parts))?.[2]).toEqual(Object.fromEntries(rest));
  });

  test.each([
    ['is fewer', [need.questions[0]]],
    ['has another question', [need.questions[0], need.questions[1], 'Other?']],
  ])('keeps a list of questions that %s', (_how, list) => {
    const questions = list.flatMap((each) => each ?? []);
    const next = withCriterionParts(copy, at('need'), { questions });
    expect(criteriaOf(next)?.[2]).toEqual({ id: 'need', questions });
  });

  test('keeps the other levels when one is taken out', () => {
    const both = withOurs({ criteria: [{ ...aWhole('a'), levels: { assumed: 'x', stated: 'y' } }] });
    const next = withCriterionParts(both, at('a'), { levels: { assumed: undefined, stated: 'y' } });
    expect(next).toEqual(withOurs({ criteria: [{ ...aWhole('a'), levels: { stated: 'y' } }] }));
  });

  test('keeps everything of a criterion that copies none', () => {
    const next = withCriterionParts(withOurs({ criteria: [aWhole('a')] }), at('a'), { weight: 10 });
    expect(next).toEqual(withOurs({ criteria: [{ ...aWhole('a'), weight: 10 }] }));
  });
});

describe('withNewCriterion()', () => {
  test('adds to those of a copy', () => {
    const next = withNewCriterion(copy, at('legal'), 'Legal');
    expect(ids(next)).toEqual(['budget', 'authority', 'need', 'timing', 'legal']);
    expect(criteriaOf(next)?.at(-1)).toEqual({ id: 'legal', label: 'Legal' });
  });

  test('is the first of a framework that has none', () => {
    expect(withNewCriterion(withOurs({}), at('legal'), 'Legal')).toEqual(
      withOurs({ criteria: [{ id: 'legal', label: 'Legal' }] }),
    );
  });
});

describe('withoutCriterion()', () => {
  test('takes one out of a copy', () => {
    expect(ids(withoutCriterion(copy, at('need')))).toEqual(['budget', 'authority', 'timing']);
  });

  test('takes its mapping and its place among the factors with it', () => {
    const mapping = { property: 'money', levels: { yes: '3' } } as const;
    const before = withOurs(
      { criteria: [aWhole('a'), aWhole('b'), aWhole('c')], factors: [['a'], ['b', 'c']] },
      { mappings: { ours: { a: { ...mapping }, b: { ...mapping } } } },
    );
    const first = withoutCriterion(before, at('a'));
    expect(first).toEqual(
      withOurs(
        { criteria: [aWhole('b'), aWhole('c')], factors: [['b', 'c']] },
        { mappings: { ours: { b: mapping } } },
      ),
    );
    expect(withoutCriterion(first, at('b'))).toEqual(withOurs({ criteria: [aWhole('c')], factors: [['c']] }));
  });

  test('leaves no factors when none holds a criterion', () => {
    const before = withOurs({ criteria: [aWhole('a'), aWhole('b')], factors: [['a']] });
    expect(withoutCriterion(before, at('a'))).toEqual(withOurs({ criteria: [aWhole('b')] }));
  });

  test('takes the last of two with the same id, and keeps what belongs to the first', () => {
    const about = { mappings: { ours: { a: { property: 'money', levels: {} } } } };
    const before = withOurs({ criteria: [aWhole('a'), { ...aWhole('a'), weight: 1 }] }, about);
    expect(withoutCriterion(before, at('a'))).toEqual(withOurs({ criteria: [aWhole('a')] }, about));
  });

  test('leaves a live copy again when what was added goes', () => {
    expect(withoutCriterion(withNewCriterion(copy, at('legal'), 'Legal'), at('legal'))).toEqual(copy);
  });
});

describe('withCriterionMoved()', () => {
  test.each([
    ['need', -1, ['budget', 'need', 'authority', 'timing']],
    ['need', 1, ['budget', 'authority', 'timing', 'need']],
  ] as const)('moves %s by %p', (criterion, by, order) => {
    expect(ids(withCriterionMoved(copy, at(criterion), by))).toEqual(order);
  });

  test.each([
    ['budget', -1],
    ['timing', 1],
    ['nobody', 1],
  ] as const)('leaves %s by %p where it is', (criterion, by) => {
    expect(withCriterionMoved(copy, at(criterion), by)).toEqual(copy);
  });

  test('there and back is a live copy again', () => {
    expect(withCriterionMoved(withCriterionMoved(copy, at('need'), 1), at('need'), -1)).toEqual(copy);
  });
});

import {
  afterSave,
  changesOf,
  isContested,
  rebased,
  withDraft,
  withEvidence,
  withLevel,
  withoutCriterion,
  type Draft,
} from '../../../extensions/deal/drafts';

const stored = { pain: { level: '1', evidence: 'old words' } };

describe('withLevel() and withEvidence()', () => {
  test('keep the stored value a change was based on', () => {
    const draft = withEvidence(withLevel({}, stored, 'pain', '2'), stored, 'pain', 'new words');
    expect(changesOf(draft)).toEqual([
      {
        criterionId: 'pain',
        level: { from: '1', to: '2' },
        evidence: { from: 'old words', to: 'new words' },
      },
    ]);
  });

  test('keep the first base while the rep goes on changing', () => {
    const later = { pain: { level: '3', evidence: 'theirs' } };
    const draft = withLevel(withLevel({}, stored, 'pain', '2'), later, 'pain', '0');
    expect(draft['pain']?.level).toEqual({ from: '1', to: '0' });
  });

  test('undo the change when the stored value is chosen again', () => {
    expect(withLevel(withLevel({}, stored, 'pain', '2'), stored, 'pain', '1')).toEqual({});
    expect(withEvidence(withEvidence({}, stored, 'pain', 'x'), stored, 'pain', 'old words')).toEqual({});
  });

  test('base a change of a criterion nobody has answered on nothing', () => {
    expect(withLevel({}, {}, 'champion', 'na')).toEqual({ champion: { level: { from: null, to: 'na' } } });
  });
});

test('withDraft() lays the draft over the stored answers and leaves the rest', () => {
  const draft = withLevel({}, stored, 'pain', null);
  expect(withDraft({ ...stored, other: { level: '3', evidence: '' } }, draft)).toEqual({
    pain: { level: null, evidence: 'old words' },
    other: { level: '3', evidence: '' },
  });
});

describe('isContested()', () => {
  const draft = withLevel({}, stored, 'pain', '2');
  test.each([
    ['not while the stored value is the one it was based on', '1', false],
    ['when somebody else stored another', '3', true],
    ['when somebody else cleared it', null, true],
    ['not when somebody else stored the same', '2', false],
  ])('%s', (_name, level, expected) => {
    expect(isContested(draft, { pain: { level, evidence: 'old words' } }, 'pain')).toBe(expected);
  });

  test('not when only the field the rep did not touch moved', () => {
    expect(isContested(draft, { pain: { level: '1', evidence: 'theirs' } }, 'pain')).toBe(false);
  });
});

describe('settling a contest', () => {
  const draft = withLevel({}, stored, 'pain', '2');
  const theirs = { pain: { level: '3', evidence: 'old words' } };

  test('rebased() wants mine, based on what is stored now', () => {
    const settled = rebased(draft, theirs, 'pain');
    expect(settled['pain']?.level).toEqual({ from: '3', to: '2' });
    expect(isContested(settled, theirs, 'pain')).toBe(false);
  });

  test('withoutCriterion() keeps theirs', () => {
    expect(withDraft(theirs, withoutCriterion(draft, 'pain'))).toEqual(theirs);
  });
});

describe('afterSave()', () => {
  const sent: Draft = { pain: { level: { from: '1', to: '2' } }, buyer: { level: { from: null, to: '1' } } };
  const now = { pain: { level: '2', evidence: '' }, buyer: { level: '3', evidence: '' } };

  test('forgets what was saved and keeps what was not', () => {
    expect(afterSave(sent, sent, ['pain'], now)).toEqual({ buyer: sent['buyer'] });
  });

  test('keeps what was chosen while the save was on its way, based on what was saved', () => {
    const meanwhile = withLevel(sent, stored, 'pain', '3');
    expect(afterSave(meanwhile, sent, ['pain'], now)['pain']).toEqual({ level: { from: '2', to: '3' } });
  });
});

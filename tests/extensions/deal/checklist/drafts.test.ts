import {
  afterSave,
  changesOf,
  isCriterionContested,
  rebased,
  withCarried,
  withConfirmation,
  withDraft,
  withEvidence,
  withLevel,
  withoutChangesOf,
  type Draft,
} from '../../../../extensions/deal/checklist/drafts';
import { answers } from '../../../builders/answers';

const stored = answers({
  pain: { level: '1', evidence: 'old words', at: '2026-11-01T08:00:00Z', by: 'anna' },
});

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
    const later = answers({ pain: { level: '3', evidence: 'theirs' } });
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

describe('withCarried()', () => {
  test('takes level and evidence, based on the empty answer they fill', () => {
    expect(withCarried({}, {}, 'pain', { level: '2', evidence: 'Anna said so' })).toEqual({
      pain: { level: { from: null, to: '2' }, evidence: { from: '', to: 'Anna said so' } },
    });
  });

  test.each(['Yes', null])('takes the evidence alone when the level is %p, which is none', (level) => {
    expect(withCarried({}, {}, 'pain', { level, evidence: 'Anna said so' })).toEqual({
      pain: { evidence: { from: '', to: 'Anna said so' } },
    });
  });

  test('changes nothing else that was drafted', () => {
    const draft = withLevel({}, {}, 'champion', '1');
    expect(withCarried(draft, {}, 'pain', { level: '2', evidence: '' })).toEqual({
      ...draft,
      pain: { level: { from: null, to: '2' } },
    });
  });
});

describe('withConfirmation()', () => {
  test.each([
    ['adds a line below the stored evidence', 'old words', 'old words\nStill so.'],
    ['is the evidence when there was none', '', 'Still so.'],
  ])('%s', (_name, from, to) => {
    const before = answers({ pain: { level: '1', evidence: from } });
    expect(withConfirmation({}, before, 'pain', 'Still so.')).toEqual({ pain: { evidence: { from, to } } });
  });

  test('adds its line below what is typed and not saved', () => {
    const typed = withEvidence({}, stored, 'pain', 'new words');
    expect(withConfirmation(typed, stored, 'pain', 'Still so.')['pain']?.evidence).toEqual({
      from: 'old words',
      to: 'new words\nStill so.',
    });
  });
});

test('withDraft() lays the draft over the stored answers, which then have no date yet, and leaves the rest', () => {
  const draft = withLevel({}, stored, 'pain', null);
  const other = answers({ other: { level: '3', at: '2026-11-01T08:00:00Z', by: 'anna' } });
  expect(withDraft({ ...stored, ...other }, draft)).toEqual({
    ...answers({ pain: { level: null, evidence: 'old words' } }),
    ...other,
  });
});

describe('isCriterionContested()', () => {
  const draft = withLevel({}, stored, 'pain', '2');
  test.each([
    ['not while the stored value is the one it was based on', '1', false],
    ['when somebody else stored another', '3', true],
    ['when somebody else cleared it', null, true],
    ['not when somebody else stored the same', '2', false],
  ])('%s', (_name, level, expected) => {
    expect(isCriterionContested(draft, answers({ pain: { level, evidence: 'old words' } }), 'pain')).toBe(
      expected,
    );
  });

  test('not when only the field the rep did not touch moved', () => {
    expect(isCriterionContested(draft, answers({ pain: { level: '1', evidence: 'theirs' } }), 'pain')).toBe(
      false,
    );
  });
});

describe('settling a contest', () => {
  const draft = withLevel({}, stored, 'pain', '2');
  const theirs = answers({ pain: { level: '3', evidence: 'old words' } });

  test('rebased() wants mine, based on what is stored now', () => {
    const settled = rebased(draft, theirs, 'pain');
    expect(settled['pain']?.level).toEqual({ from: '3', to: '2' });
    expect(isCriterionContested(settled, theirs, 'pain')).toBe(false);
  });

  test('withoutChangesOf() keeps theirs', () => {
    expect(withDraft(theirs, withoutChangesOf(draft, 'pain'))).toEqual(theirs);
  });
});

describe('afterSave()', () => {
  const sent: Draft = { pain: { level: { from: '1', to: '2' } }, buyer: { level: { from: null, to: '1' } } };
  const now = answers({ pain: '2', buyer: '3' });

  test('forgets what was saved and keeps what was not', () => {
    expect(afterSave(sent, sent, ['pain'], now)).toEqual({ buyer: sent['buyer'] });
  });

  test('keeps what was chosen while the save was on its way, based on what was saved', () => {
    const meanwhile = withLevel(sent, stored, 'pain', '3');
    expect(afterSave(meanwhile, sent, ['pain'], now)['pain']).toEqual({ level: { from: '2', to: '3' } });
  });

  test('keeps only what was changed meanwhile: a level that was saved is no change any more', () => {
    const saved = answers({ pain: { level: '2', evidence: 'old words' } });
    const meanwhile = withEvidence(sent, stored, 'pain', 'new words');
    expect(afterSave(meanwhile, sent, ['pain'], saved)['pain']).toEqual({
      evidence: { from: 'old words', to: 'new words' },
    });
  });

  test('keeps only what was changed meanwhile: evidence that was saved is no change any more', () => {
    const written = withEvidence({}, stored, 'pain', 'new\u0007 words');
    const saved = answers({ pain: { level: '1', evidence: 'new words' } });
    const meanwhile = withLevel(written, stored, 'pain', '3');
    expect(afterSave(meanwhile, written, ['pain'], saved)['pain']).toEqual({
      level: { from: '1', to: '3' },
    });
  });
});

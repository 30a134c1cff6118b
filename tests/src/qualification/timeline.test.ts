import { answerChanges, timelinePoints, type PastValue } from '../../../src/qualification';
import { aFrameworkAbout } from '../../builders/framework';

const day = (date: number) => new Date(Date.UTC(2026, 10, date));
const past = (value: string, date: number, by: string | null = null): PastValue => ({
  value,
  at: day(date),
  by,
});

describe('timelinePoints()', () => {
  const points = (score: readonly PastValue[], completeness: readonly PastValue[]) =>
    timelinePoints({ qual_score: score, qual_completeness: completeness }).map((point) => [
      point.at.getUTCDate(),
      point.score,
      point.completeness,
    ]);

  test.each([
    ['nothing without a history', [], [], []],
    ['one point for what changed at one instant', [past('40', 3)], [past('50', 3)], [[3, 40, 50]]],
    [
      'oldest first, from a history that is newest first',
      [past('40', 3), past('20', 1)],
      [past('50', 3), past('25', 1)],
      [
        [1, 20, 25],
        [3, 40, 50],
      ],
    ],
    [
      'a figure holds until it changes',
      [past('40', 3), past('20', 1)],
      [past('25', 1)],
      [
        [1, 20, 25],
        [3, 40, 25],
      ],
    ],
    [
      'unknown where one history does not reach back',
      [past('40', 3)],
      [past('50', 3), past('25', 1)],
      [
        [1, null, 25],
        [3, 40, 50],
      ],
    ],
    [
      'unknown where it was cleared: nothing to score is not 0',
      [past('', 3), past('0', 1)],
      [],
      [
        [1, 0, null],
        [3, null, null],
      ],
    ],
    ['unknown where it is no figure', [past('n/a', 3)], [], [[3, null, null]]],
  ])('%s', (_name, score, completeness, expected) => {
    expect(points(score, completeness)).toEqual(expected);
  });

  test('of a deal without either property are none', () => {
    expect(timelinePoints({})).toEqual([]);
  });
});

describe('answerChanges()', () => {
  const framework = aFrameworkAbout({ id: 'test' }, { id: 'pain', weight: 50 }, { id: 'buyer', weight: 50 });
  const changes = (history: Parameters<typeof answerChanges>[1]) =>
    answerChanges([framework], history).map(({ at, by, criterion, level, evidence }) => ({
      day: at.getUTCDate(),
      by,
      id: criterion.id,
      level,
      evidence,
    }));

  test('says from what to what, newest first; where the history begins, from is not known', () => {
    const history = { qual_test_pain: [past('2', 3), past('1', 2)] };
    expect(changes(history).map(({ day: on, level }) => [on, level])).toEqual([
      [3, { from: '1', to: '2' }],
      [2, { from: undefined, to: '1' }],
    ]);
  });

  test('says null for a level that was cleared, before and after', () => {
    const history = { qual_test_pain: [past('1', 3), past('', 2), past('2', 1)] };
    expect(changes(history).map(({ level }) => level)).toEqual([
      { from: null, to: '1' },
      { from: '2', to: null },
      { from: undefined, to: '2' },
    ]);
  });

  test('takes level and evidence changed at one instant for one change', () => {
    const history = {
      qual_test_pain: [past('2', 3, 'rep@example.com')],
      qual_test_pain_evidence: [past('Ann said so', 3, 'rep@example.com')],
    };
    expect(changes(history)).toEqual([
      {
        day: 3,
        by: 'rep@example.com',
        id: 'pain',
        level: { from: undefined, to: '2' },
        evidence: 'Ann said so',
      },
    ]);
  });

  test('tells evidence that was cleared from evidence that did not change', () => {
    const history = {
      qual_test_pain: [past('2', 4)],
      qual_test_pain_evidence: [past('', 3), past('Ann', 2)],
    };
    expect(changes(history).map(({ level, evidence }) => [level?.to, evidence])).toEqual([
      ['2', null],
      [undefined, ''],
      [undefined, 'Ann'],
    ]);
  });

  test('says who, whether they changed the level or the evidence, and nobody for a change in HubSpot itself', () => {
    const history = {
      qual_test_pain: [past('2', 4, 'ann@example.com'), past('1', 1)],
      qual_test_pain_evidence: [past('Bo said so', 3, 'bo@example.com')],
    };
    expect(changes(history).map(({ by }) => by)).toEqual(['ann@example.com', 'bo@example.com', null]);
  });

  test('mixes the criteria by time and leaves out other properties', () => {
    const history = {
      qual_test_pain: [past('2', 4), past('1', 1)],
      qual_test_buyer: [past('3', 2)],
      qual_score: [past('50', 3)],
    };
    expect(changes(history).map(({ day: on, id }) => `${id} ${on}`)).toEqual(['pain 4', 'buyer 2', 'pain 1']);
  });

  test('of frameworks without a history are none', () => {
    expect(answerChanges([framework], {})).toEqual([]);
  });
});

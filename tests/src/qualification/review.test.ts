import { assess } from '../../../src/qualification';
import { qualificationFacts } from '../../builders/qualification-facts';
import { aFrameworkAbout } from '../../builders/framework';

const framework = aFrameworkAbout({ staleDays: 30 }, { id: 'a', weight: 50 }, { id: 'b', weight: 50 });
const asOf = new Date('2026-11-25T12:00:00.000Z');
const given = (at: string | null, level = '1') => ({ level, at });
const monthAgo = '2026-10-26T12:00:00.000Z';
const review = (answers: Parameters<typeof qualificationFacts>[0]) =>
  assess(framework, qualificationFacts(answers), asOf).review;

test.each([
  ['2026-11-20T23:30:00.000Z', 'UTC', '2026-12-20'],
  ['2026-11-20T23:30:00.000Z', 'Europe/Stockholm', '2026-12-21'],
  ['2026-11-20T03:30:00.000Z', 'America/New_York', '2026-12-19'],
  ['2026-11-20T23:30:00.000Z', 'No/Where', '2026-12-20'],
])('assess() gives the day of a review in the account’s time zone: %s in %s', (at, timeZone, day) => {
  const facts = { ...qualificationFacts({ a: given(at) }), timeZone };
  expect(assess(framework, facts, asOf).review.by).toBe(day);
});

describe('assess() says when answers must be looked at again', () => {
  test.each([
    ['never without answers', {}, null, []],
    ['never without a date', { a: given(null), b: given(null, '3') }, null, []],
    ['so many days after the answer', { a: given('2026-11-20T08:00:00.000Z') }, '2026-12-20', []],
    [
      'counting from the oldest answer',
      { a: given('2026-11-20T08:00:00.000Z'), b: given('2026-11-01T23:59:59.999Z') },
      '2026-12-01',
      [],
    ],
    ['an answer is fresh to the very instant', { a: given(monthAgo) }, '2026-11-25', []],
    ['and stale a millisecond later', { a: given('2026-10-26T11:59:59.999Z') }, '2026-11-25', ['a']],
    ['stale ones only', { a: given('2026-01-01T00:00:00.000Z'), b: given(monthAgo) }, '2026-01-31', ['a']],
    [
      'all that are stale',
      { a: given('2026-01-02T00:00:00.000Z'), b: given('2026-01-01T00:00:00.000Z') },
      '2026-01-31',
      ['a', 'b'],
    ],
    ['one without a date is not held against it', { a: given(null), b: given(monthAgo) }, '2026-11-25', []],
    [
      'a date nobody can read is as good as none',
      { a: given('last week'), b: given(monthAgo) },
      '2026-11-25',
      [],
    ],
    ['a date in the future is fresh', { a: given('2027-05-01T00:00:00.000Z') }, '2027-05-31', []],
    [
      'a future date hides no stale one',
      { a: given('2027-05-01T00:00:00.000Z'), b: given('2026-01-01T00:00:00.000Z') },
      '2026-01-31',
      ['b'],
    ],
    [
      'missing goes stale: it may have come',
      { a: given('2026-01-01T00:00:00.000Z', '0') },
      '2026-01-31',
      ['a'],
    ],
    ['not applicable stays so', { a: given('2026-01-01T00:00:00.000Z', 'na') }, null, []],
    ['evidence without a level does not go stale', { a: given('2026-01-01T00:00:00.000Z', '') }, null, []],
    ['nor does an unreadable value', { a: given('2026-01-01T00:00:00.000Z', 'high') }, null, []],
  ] as const)('%s', (_name, answers, by, stale) => {
    expect(review(answers)).toEqual({ by, stale });
  });

  test('the day is that of UTC, whatever the clock of the machine says', () => {
    expect(review({ a: given('2026-11-20T23:30:00.000Z') }).by).toBe('2026-12-20');
    expect(review({ a: given('2026-11-21T00:30:00.000Z') }).by).toBe('2026-12-21');
  });

  test('days go by the calendar of the framework', () => {
    const quick = aFrameworkAbout({ staleDays: 1 }, { id: 'a' });
    const { review: soon } = assess(
      quick,
      qualificationFacts({ a: given('2026-11-25T12:00:00.000Z') }),
      asOf,
    );
    expect(soon).toEqual({ by: '2026-11-26', stale: [] });
  });
});

import { isoDay, parseDay, startOfDay } from '../../../../src/cli/import/parse-date';

test.each([
  ['2017-03-01', ['yyyy-MM-dd'], '2017-03-01'],
  ['2016-02-29', ['yyyy-MM-dd'], '2016-02-29'],
  ['1/3/2017', ['d/M/yyyy'], '2017-03-01'],
  ['3/1/2017', ['M/d/yyyy'], '2017-03-01'],
  ['20170301', ['yyyyMMdd'], '2017-03-01'],
  ['1 Mar 2017', ['yyyy-MM-dd', 'd MMM yyyy'], '2017-03-01'],
  ['1.3.17', ['d.M.yyyy', 'd.M.yy'], '2017-03-01'],
])('parseDay() reads %s', (text, formats, day) => {
  const parsed = parseDay(text, formats);
  expect(parsed.ok && isoDay(parsed.value)).toBe(day);
});

test.each([
  ['a day that does not exist', '2017-02-29'],
  ['a year of two digits', '17-03-01'],
  ['another order', '01-03-2017'],
  ['words', 'yesterday'],
  ['more than a date', '2017-03-01 x'],
])('parseDay() refuses %s', (_, text) => {
  expect(parseDay(text, ['yyyy-MM-dd'])).toMatchObject({
    ok: false,
    problem: 'it is not a date of the form yyyy-MM-dd',
  });
});

test.each([
  ['UTC', '2017-03-01', '2017-03-01T00:00:00.000Z'],
  ['Europe/Stockholm', '2017-03-01', '2017-02-28T23:00:00.000Z'],
  ['Europe/Stockholm', '2017-07-01', '2017-06-30T22:00:00.000Z'],
  ['America/New_York', '2017-03-01', '2017-03-01T05:00:00.000Z'],
  // The days on which the clock is changed, and the ones after.
  ['Europe/Stockholm', '2017-03-26', '2017-03-25T23:00:00.000Z'],
  ['Europe/Stockholm', '2017-03-27', '2017-03-26T22:00:00.000Z'],
  ['America/New_York', '2017-11-05', '2017-11-05T04:00:00.000Z'],
  ['America/New_York', '2017-11-06', '2017-11-06T05:00:00.000Z'],
  ['Pacific/Auckland', '2017-09-24', '2017-09-23T12:00:00.000Z'],
  ['Asia/Kolkata', '2017-03-01', '2017-02-28T18:30:00.000Z'],
])('startOfDay() in %s of %s', (timeZone, text, instant) => {
  const parsed = parseDay(text, ['yyyy-MM-dd']);
  expect(parsed.ok && startOfDay(parsed.value, timeZone).toISOString()).toBe(instant);
});

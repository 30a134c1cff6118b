import {
  dayInZone,
  formatsProvenBy,
  instantInZone,
  parseMoment,
} from '../../../../src/cli/import/parse-moment';
import { containing } from '../containing';

const read = (text: string, format = 'yyyy-MM-dd') => {
  const moment = parseMoment(text, [format]);
  if (!moment.ok) throw new Error(moment.problem);
  return moment.value;
};

describe('an instant is the day that it is in the account, whatever clock this machine has', () => {
  test.each([
    ['2026-01-31T23:30:00Z', 'UTC', '2026-01-31'],
    ['2026-01-31T23:30:00Z', 'Europe/Stockholm', '2026-02-01'],
    ['2026-01-31T23:30:00.000+0000', 'America/New_York', '2026-01-31'],
    ['2026-02-01T00:30:00+02:00', 'UTC', '2026-01-31'],
    ['2026-02-01 00:30:00 +0200', 'UTC', '2026-01-31'],
    ['2026-01-31 23:30:00 UTC', 'Asia/Tokyo', '2026-02-01'],
    ['2026-01-31 23:30', 'Asia/Tokyo', '2026-01-31'],
    ['2026-01-31 23:30:59.999', 'America/New_York', '2026-01-31'],
    ['2026-01-31', 'Pacific/Auckland', '2026-01-31'],
  ])('%s in %s', (text, timeZone, day) => {
    expect(dayInZone(read(text), timeZone)).toBe(day);
  });

  test('and in a form of the map', () => {
    expect(dayInZone(read('31/01/2026 23:30 -0500', 'dd/MM/yyyy HH:mm xx'), 'UTC')).toBe('2026-02-01');
    expect(dayInZone(read('1/31/2026 11:30 PM', 'M/d/yyyy h:mm a'), 'Asia/Tokyo')).toBe('2026-01-31');
  });
});

test.each([
  ['2026-03-29', 'yyyy-MM-dd', 'Europe/Stockholm', '2026-03-28T23:00:00.000Z'],
  ['2026-07-01 10:00', 'yyyy-MM-dd', 'Europe/Stockholm', '2026-07-01T08:00:00.000Z'],
  ['2026-07-01T10:00:00.5Z', 'yyyy-MM-dd', 'Europe/Stockholm', '2026-07-01T10:00:00.500Z'],
  // As spreadsheets write an hour, and what newer programs put before AM.
  ['2026-07-01 9:05', 'yyyy-MM-dd', 'Europe/Stockholm', '2026-07-01T07:05:00.000Z'],
  ['Jul 1, 2026,\u00a09:05\u202fAM', 'MMM d, yyyy, h:mm a', 'Europe/Stockholm', '2026-07-01T07:05:00.000Z'],
  // An hour that Stockholm's clocks do not have.
  ['29.3.2026 02:30', 'd.M.yyyy HH:mm', 'UTC', '2026-03-29T02:30:00.000Z'],
  ['7/1/2026 10:00 AM', 'M/d/yyyy h:mm a', 'America/New_York', '2026-07-01T14:00:00.000Z'],
])('a property with a time keeps %s (%s) in %s as an instant', (text, format, timeZone, instant) => {
  expect(instantInZone(read(text, format), timeZone)).toBe(instant);
});

test.each(['2026-02-30', '2026-01-31T25:00', '2026-01-31Tx', '0026-01-31', '31-01-2026'])(
  'parseMoment() refuses %s',
  (text) => {
    expect(parseMoment(text, ['yyyy-MM-dd'])).toMatchObject({
      problem: 'it is not a date of the form yyyy-MM-dd',
    });
  },
);

describe('two readings of one date', () => {
  const formats = ['dd/MM/yyyy', 'MM/dd/yyyy'];

  test('the column decides', () => {
    expect(formatsProvenBy(['03/04/2026', '25/04/2026'], formats)).toEqual(['dd/MM/yyyy']);
    const moment = parseMoment('03/04/2026', formats, ['dd/MM/yyyy']);
    expect(moment.ok && dayInZone(moment.value, 'UTC')).toBe('2026-04-03');
  });

  test.each([
    ['it says nothing', []],
    ['it says both', formats],
  ])('it is asked where %s', (_, proven) => {
    expect(parseMoment('03/04/2026', formats, proven)).toMatchObject({
      ok: false,
      problem: containing('it can be read as 2026-04-03 (dd/MM/yyyy) or 2026-03-04 (MM/dd/yyyy)'),
    });
  });

  test('a day that is the same in both is none', () => {
    expect(parseMoment('03/03/2026', formats).ok).toBe(true);
  });
});

import {
  formatDate,
  fromIsoDate,
  timeLabel,
  timeSlots,
  toIsoDate,
} from '../../../../../workbench/page/host/components/calendar';
import { scoreColour } from '../../../../../workbench/page/host/components/score-colour';

const lastOfYear = { year: 2026, month: 11, date: 31 };

test('toIsoDate() and fromIsoDate() count months from 0, as HubSpot does', () => {
  expect(toIsoDate(lastOfYear)).toBe('2026-12-31');
  expect(fromIsoDate('2026-12-31')).toEqual(lastOfYear);
  expect(fromIsoDate('2024-02-29 10:00:00')).toEqual({ year: 2024, month: 1, date: 29 });
  expect(fromIsoDate('tomorrow')).toBeNull();
});

test.each([
  ['short', '12/31/2026'],
  ['LL', 'December 31, 2026'],
  ['medium', 'Dec 31, 2026'],
  ['standard', '2026-12-31'],
])('formatDate() as %s is %s', (format, expected) => {
  expect(formatDate(lastOfYear, format)).toBe(expected);
});

test.each([
  [0, 0, '12:00 AM'],
  [12, 5, '12:05 PM'],
  [23, 59, '11:59 PM'],
])('timeLabel() of %i:%i is %s', (hours, minutes, expected) => {
  expect(timeLabel({ hours, minutes })).toBe(expected);
});

test('timeSlots() runs from min to max and has the chosen time among them, in order', () => {
  const slots = timeSlots({ hours: 9, minutes: 0 }, { hours: 10, minutes: 0 }, 30, { hours: 9, minutes: 7 });
  expect(slots.map(timeLabel)).toEqual(['9:00 AM', '9:07 AM', '9:30 AM', '10:00 AM']);
});

test('timeSlots() never makes an endless list of an interval of nothing', () => {
  expect(timeSlots(undefined, undefined, 0, null).length).toBe(288);
});

test.each([
  [0, 'red'],
  [32, 'red'],
  [33, 'yellow'],
  [65, 'yellow'],
  [66, 'green'],
  [100, 'green'],
])('scoreColour() of %i is %s', (score, colour) => {
  expect(scoreColour(score)).toBe(colour);
});

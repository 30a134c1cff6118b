import fc from 'fast-check';
import {
  dayInZone,
  instantInZone,
  nextDay,
  quarterOf,
  wallClock,
} from '../../../../../workbench/page/crm/format/zoned-date';

test.each([
  ['UTC', '2026-03-29T00:00:00.000Z'],
  ['Europe/Stockholm', '2026-03-28T23:00:00.000Z'],
  ['America/New_York', '2026-03-29T04:00:00.000Z'],
  ['Asia/Kolkata', '2026-03-28T18:30:00.000Z'],
])('instantInZone() finds midnight in %s', (zone, iso) => {
  expect(instantInZone('2026-03-29', zone).toISOString()).toBe(iso);
});

test.each([
  ['before the clocks go forward', '2026-03-29 01:30:00', '2026-03-29T00:30:00.000Z'],
  ['after they went forward', '2026-03-29 03:30:00', '2026-03-29T01:30:00.000Z'],
  ['without seconds', '2026-10-25 03:30', '2026-10-25T02:30:00.000Z'],
])('instantInZone() reads a wall clock %s', (_, wall, iso) => {
  expect(instantInZone(wall, 'Europe/Stockholm').toISOString()).toBe(iso);
});

test('wallClock() and instantInZone() undo each other at noon on any day', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Stockholm',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  );
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 20_000 }), (zone, days) => {
      const noon = new Date(Date.UTC(2000, 0, 1, 12) + days * 86_400_000);
      expect(instantInZone(wallClock(noon, zone), zone)).toEqual(noon);
    }),
  );
});

test('dayInZone() gives the day that the zone has, not the one UTC has', () => {
  expect(dayInZone(new Date('2026-12-31T23:30:00Z'), 'Europe/Stockholm')).toBe('2027-01-01');
});

test.each([
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
])('nextDay() after %s is %s', (day, next) => {
  expect(nextDay(day)).toBe(next);
});

test.each([
  ['2026-01-01', '2026-01-01', '2026-03-31'],
  ['2028-03-31', '2028-01-01', '2028-03-31'],
  ['2026-11-23', '2026-10-01', '2026-12-31'],
])('quarterOf() %s runs from %s to %s', (day, first, last) => {
  expect(quarterOf(day)).toEqual({ first, last });
});

import { gradeOf, isInverted, type SignalBand } from '../../../src/approach/signal-band';

const band = (...[startsAt, from, to, endsAt]: readonly (number | null)[]): SignalBand => ({
  startsAt: startsAt ?? null,
  from: from ?? null,
  to: to ?? null,
  endsAt: endsAt ?? null,
});

test.each([
  ['below where it starts', 9, band(10, 20, 30, 40), 0],
  ['where it starts', 10, band(10, 20, 30, 40), 0],
  ['half-way to where it is full', 15, band(10, 20, 30, 40), 0.5],
  ['where it is full from', 20, band(10, 20, 30, 40), 1],
  ['where it is full to', 30, band(10, 20, 30, 40), 1],
  ['half-way to where it ends', 35, band(10, 20, 30, 40), 0.5],
  ['where it ends', 40, band(10, 20, 30, 40), 0],
  ['beyond where it ends', 41, band(10, 20, 30, 40), 0],
  ['just below an edge that it starts at', 9.9, band(10, 10, 20, 20), 0],
  ['on an edge that it starts at', 10, band(10, 10, 20, 20), 1],
  ['on an edge that it ends at', 20, band(10, 10, 20, 20), 1],
  ['just above an edge that it ends at', 20.1, band(10, 10, 20, 20), 0],
  ['below a lower end that nothing leads to', 9, band(null, 10, 20, null), 0],
  ['above an upper end that nothing follows', 21, band(null, 10, 20, null), 0],
  ['anywhere below where it is open', -5, band(null, null, 20, 30), 1],
  ['anywhere above where it is open', 1e9, band(5, 10, null, null), 1],
])('gradeOf() a number %s', (_where, value, of, grade) => {
  expect(gradeOf(value, of, 'linear')).toBe(grade);
});

test('gradeOf() measures by ratio on a logarithmic scale, and takes what is no amount for less than any', () => {
  const money = band(1_000, 4_000, null, null);
  expect(gradeOf(2_000, money, 'logarithmic')).toBeCloseTo(0.5, 10);
  expect(gradeOf(0, money, 'logarithmic')).toBe(0);
  expect(gradeOf(-1, money, 'logarithmic')).toBe(0);
});

test.each([
  [band(1, 2, 3, 4), false],
  [band(2, 2, 2, 2), false],
  [band(null, null, null, null), false],
  [band(null, 3, 2, null), true],
  [band(3, null, null, 2), true],
])('isInverted() says of %j: %s', (of, inverted) => {
  expect(isInverted(of)).toBe(inverted);
});

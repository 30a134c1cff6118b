import {
  instantWords,
  numberWords,
  tickWords,
} from '../../../../../../workbench/page/host/components/charts/chart-words';

const swedish = { locale: 'sv-SE', timeZone: 'Europe/Stockholm' };
const american = { locale: 'en-US', timeZone: 'America/New_York' };
const newYear = Date.UTC(2026, 0, 1, 3, 30);
const days = (count: number) => count * 86_400_000;

test('instantWords() says an instant in the user’s language and the account’s time zone', () => {
  expect(instantWords(newYear, swedish)).toBe('1 jan. 2026 04:30');
  expect(instantWords(newYear, american)).toMatch(/^Dec 31, 2025, 10:30\sPM$/);
});

test('numberWords() writes decimals as the user does', () => {
  expect(numberWords(66.666, swedish)).toBe('66,67');
  expect(numberWords(1234.5, american)).toBe('1,234.5');
});

test.each([
  [days(1), /30/],
  [days(2), /30/],
  [days(3), /^1 jan\.?$/],
  [days(300), /^1 jan\.?$/],
  [days(301), /^jan\.? 2026$/],
])('tickWords() on an axis of %i ms says only what tells its marks apart', (spanMs, expected) => {
  expect(tickWords(newYear, spanMs, swedish)).toMatch(expected);
});

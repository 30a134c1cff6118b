import { emptyValue, formatDay, formatValue } from '../../../../../workbench/page/crm/format/format-value';
import { aProperty, aSchema } from '../a-schema';

const reader = { locale: 'en-US', timeZone: 'Europe/Stockholm', currency: 'USD' };
const schema = aSchema();
const levels = aProperty({
  name: 'gaps',
  type: 'enumeration',
  fieldType: 'checkbox',
  options: [
    { label: 'Budget', value: 'b' },
    { label: 'Timing', value: 't' },
  ],
});

function format(name: string, value: string | null | undefined): string {
  const property = schema.properties.get(name);
  if (property === undefined) throw new Error(`no property ${name}`);
  return formatValue(property, value, schema, reader);
}

test.each([[null], [undefined], ['']])('formatValue() shows nothing stored (%p) as two dashes', (value) => {
  expect(format('amount', value)).toBe(emptyValue);
});

test.each([
  ['amount', '0', '$0'],
  ['amount', '15000', '$15,000'],
  ['amount', '1234.5', '$1,234.50'],
  ['amount', 'a lot', 'a lot'],
  ['dealstage', 'won', 'Won'],
  ['dealstage', 'gone', 'gone'],
  ['pipeline', 'direct', 'Direct'],
  ['hubspot_owner_id', '11', 'Ida Berg'],
  ['hubspot_owner_id', '99', '99'],
  ['closedate', '2026-12-31T23:30:00Z', 'Jan 1, 2027, 12:30 AM'],
  ['closedate', 'soon', 'soon'],
  ['dealname', '  <b>x</b> ', '  <b>x</b> '],
])('formatValue() shows %s %p as %p', (name, value, words) => {
  expect(format(name, value).replaceAll('\u202f', ' ')).toBe(words);
});

test('formatValue() names each of several choices, and keeps one that is no option any more', () => {
  expect(formatValue(levels, 't;b;gone', schema, reader)).toBe('Timing, Budget, gone');
});

test('formatValue() writes money and numbers as the reader does', () => {
  const amount = aProperty({ name: 'amount', type: 'number', fieldType: 'number' });
  const swede = { locale: 'sv-SE', timeZone: 'Europe/Stockholm', currency: 'SEK' };
  expect(formatValue(amount, '15000', schema, swede).replace(/\s/g, ' ')).toBe('15 000 kr');
});

test('formatValue() shows a probability, which HubSpot prints to 50 digits, in percent', () => {
  const probability = aProperty({ name: 'hs_deal_stage_probability', type: 'number', fieldType: 'number' });
  const stored = '0.40000000000000002220446049250313080847263336181640625';
  expect(formatValue(probability, stored, schema, reader)).toBe('40%');
});

test('formatDay() does not move a plain date across time zones', () => {
  expect(formatDay('2026-12-31', { ...reader, timeZone: 'America/Los_Angeles' })).toBe('Dec 31, 2026');
});

test('formatDay() reads milliseconds, as older answers hold them', () => {
  expect(formatDay('1798675200000', { ...reader, timeZone: 'UTC' })).toBe('Dec 31, 2026');
});

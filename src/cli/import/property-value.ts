import type { AccountProperty } from '../../hubspot';
import { LONGEST_TEXT } from '../../longest-text';
import type { ColumnProofs } from './column-proofs';
import type { Cells } from './csv-table';
import { lookUp } from './heading';
import type { PropertySource } from './import-map';
import type { PropertyRule } from './property-rule';
import { fillTemplate } from './name-template';
import { didYouMean } from '../../texts';
import { currencyAt, decimalMarkShown, parseAmount } from './parse-amount';
import { dayInZone, instantInZone, parseMoment } from './parse-moment';
import { canStandFor } from './money-sign';
import { areSameBoxes, checkedOptions, optionValue } from './option-value';
import { truthValue } from './truth-value';
import { bad, good, type Parsed } from './parsed';

/** What decides how a cell is read, besides its property. */
export interface Circumstances {
  /** Of the account: when a day begins. */
  readonly timeZone: string;
  /** That of the row's money, an ISO code; null when nobody says. */
  readonly currency: string | null;
  /** What the whole column proves of its cells, by property. */
  readonly columns: ColumnProofs;
}

/** The value HubSpot is to store for a row; null when the row has none. The property's type decides what a cell means. */
export function propertyValue(
  { property, source }: PropertyRule,
  cells: Cells,
  { timeZone, currency, columns }: Circumstances,
): Parsed<string | null> {
  const text = writtenText(source, cells);
  if (text === '') return good(null);
  switch (source.as) {
    case 'amount':
      return amountValue(text, source, { currency, proven: columns.get(property.name)?.decimal ?? null });
    case 'date':
      return dateValue(
        text,
        { formats: source.formats, proven: columns.get(property.name)?.formats ?? [] },
        property,
        timeZone,
      );
    case 'text':
      return source.values === undefined
        ? textValue(text, property)
        : valueFromTable(text, source.values, property);
    case 'fixed':
    case 'template':
      return fixedValue(text, property, timeZone);
  }
}

/** A value that the map itself gives, or puts together: numbers and days in it are written as HubSpot keeps them. */
export function fixedValue(text: string, property: AccountProperty, timeZone: string): Parsed<string> {
  switch (property.type) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text)
        ? good(text)
        : bad('it is not a number', 'Write digits, with a point before decimals: 1000.5.');
    case 'date':
    case 'datetime':
      return dateValue(text, { formats: ['yyyy-MM-dd'], proven: [] }, property, timeZone);
    default:
      return textValue(text, property);
  }
}

/** What the row says, before it is understood. */
export function writtenText(source: PropertySource, cells: Cells): string {
  switch (source.as) {
    case 'text':
    case 'amount':
    case 'date':
      return cells[source.column] ?? '';
    case 'fixed':
      return source.value;
    case 'template':
      return fillTemplate(source.template, cells);
  }
}

function amountValue(
  text: string,
  { decimal, unit }: Extract<PropertySource, { as: 'amount' }>,
  { currency, proven }: { readonly currency: string | null; readonly proven: ',' | '.' | null },
): Parsed<string> {
  const isOpen = decimal === 'auto' && decimalMarkShown(text) === null;
  const parsed = parseAmount(text, isOpen ? (proven ?? 'auto') : decimal, unit);
  if (!parsed.ok) return parsed;
  const written = currencyAt(text);
  if (currency === null || written === null || canStandFor(written, currency)) return parsed;
  return bad(
    `it is in ${written}, and would become ${currency}`,
    'Give the column with the currency to the property deal_currency_code in the map, or convert the amount.',
  );
}

function dateValue(
  text: string,
  { formats, proven }: { readonly formats: readonly string[]; readonly proven: readonly string[] },
  property: AccountProperty,
  timeZone: string,
): Parsed<string> {
  const moment = parseMoment(text, formats, proven);
  if (!moment.ok) return moment;
  return good(
    property.type === 'date' ? dayInZone(moment.value, timeZone) : instantInZone(moment.value, timeZone),
  );
}

function valueFromTable(
  text: string,
  values: Readonly<Record<string, string>>,
  property: AccountProperty,
): Parsed<string | null> {
  const value = lookUp(new Map(Object.entries(values)), text);
  if (value === '') return good(null);
  if (value !== undefined) return textValue(value, property);
  const known = Object.keys(values);
  return bad(
    `the map's table has no such value.${didYouMean(text, known)}`,
    `Correct it, or add it to "values" of ${property.name} in the map.`,
  );
}

/** A text as the property takes it: yes or no, one of its options or several, or as it is. */
export function textValue(text: string, property: AccountProperty): Parsed<string> {
  if (text.length > LONGEST_TEXT)
    return bad(`it has ${text.length} characters`, `Shorten it to ${LONGEST_TEXT}.`);
  if (isYesOrNo(property)) return truthValue(text);
  if (property.options.length === 0) return good(text);
  return isCheckboxes(property) ? checkedOptions(text, property) : optionValue(text, property);
}

/** Whether a stored value is what a row says, by what the property holds. */
export function isSameValue(wanted: string, stored: string, property: AccountProperty | undefined): boolean {
  if (wanted === stored) return true;
  if (property === undefined || wanted === '' || stored === '') return false;
  // HubSpot may write a number, an instant or a day otherwise than it was given: `12.50` and `12.5`, with or without milliseconds.
  if (property.type === 'number') return Number(wanted) === Number(stored);
  if (property.type === 'datetime' || property.type === 'date')
    return instantOf(wanted) === instantOf(stored);
  if (isYesOrNo(property)) return wanted.toLowerCase() === stored.toLowerCase();
  return isCheckboxes(property) && areSameBoxes(wanted, stored);
}

const isYesOrNo = ({ type, fieldType }: AccountProperty) =>
  type === 'bool' || fieldType === 'booleancheckbox';
const isCheckboxes = ({ type, fieldType }: AccountProperty) =>
  type === 'enumeration' && fieldType === 'checkbox';

/** HubSpot gives dates as days, as instants and as milliseconds. */
function instantOf(stored: string): number {
  return /^-?\d+$/.test(stored) ? Number(stored) : Date.parse(stored);
}

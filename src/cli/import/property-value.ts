import type { AccountProperty } from '../../hubspot';
import { LONGEST_TEXT } from '../../longest-text';
import { entryOf } from '../../settings';
import type { Cells } from './csv-table';
import type { PropertySource } from './import-map';
import { fillTemplate } from './name-template';
import { didYouMean } from '../../texts';
import { parseAmount } from './parse-amount';
import { isoDay, parseDay, startOfDay } from './parse-date';
import { bad, good, type Parsed } from './parsed';

/** A property the account defines, and where its values come from. */
export interface PropertyRule {
  readonly property: AccountProperty;
  readonly source: PropertySource;
}

/** The value HubSpot is to store for a row; null when the row has none. `timeZone` decides when a day begins. */
export function propertyValue(
  { property, source }: PropertyRule,
  cells: Cells,
  timeZone: string,
): Parsed<string | null> {
  const text = writtenText(source, cells);
  if (text === '') return good(null);
  switch (source.as) {
    case 'amount':
      return parseAmount(text, source.decimal, source.unit);
    case 'date':
      return dateValue(text, source.formats, property, timeZone);
    case 'text':
      return source.values === undefined
        ? textValue(text, property)
        : valueFromTable(text, source.values, property);
    case 'fixed':
    case 'template':
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

function dateValue(
  text: string,
  formats: readonly string[],
  property: AccountProperty,
  timeZone: string,
): Parsed<string> {
  const day = parseDay(text, formats);
  if (!day.ok) return day;
  return good(property.type === 'date' ? isoDay(day.value) : startOfDay(day.value, timeZone).toISOString());
}

function valueFromTable(
  text: string,
  values: Readonly<Record<string, string>>,
  property: AccountProperty,
): Parsed<string | null> {
  const value = entryOf(values, text);
  if (value === '') return good(null);
  if (value !== undefined) return textValue(value, property);
  const known = Object.keys(values);
  return bad(
    `the map's table has no such value.${didYouMean(text, known)}`,
    `Correct it, or add it to "values" of ${property.name} in the map.`,
  );
}

/** A text that the property takes: one of its options, by label or value, where it has options. */
export function textValue(text: string, property: AccountProperty): Parsed<string> {
  if (text.length > LONGEST_TEXT)
    return bad(`it has ${text.length} characters`, `Shorten it to ${LONGEST_TEXT}.`);
  if (property.options.length === 0) return good(text);
  const option = property.options.find(
    ({ value, label }) => value === text || label.toLowerCase() === text.toLowerCase(),
  );
  if (option !== undefined) return good(option.value);
  const labels = property.options.map(({ label }) => label);
  return bad(
    `"${property.label}" has no such option.${didYouMean(text, labels)}`,
    `Use one of: ${labels.slice(0, MAX_LISTED).join(', ')}${labels.length > MAX_LISTED ? ', ...' : ''}. Or translate it with "values" in the map.`,
  );
}

const MAX_LISTED = 12;

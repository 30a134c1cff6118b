import type { Property } from '../api/schemas';
import { optionsOf, type AccountSchema } from './account-schema';
import { kindOf } from './property-kind';

/** Whose eyes the values are formatted for, and the account's money and clock. */
export interface Reader {
  readonly locale: string;
  readonly timeZone: string;
  readonly currency: string;
}

/** What an empty value looks like, as in HubSpot. */
export const emptyValue = '--';

/**
 * A stored value as people read it: labels for options, names for owners, money in the account's currency, dates in the
 * reader's locale and the account's time zone. A value that does not fit its type is shown as it is stored.
 */
export function formatValue(
  property: Property,
  value: string | null | undefined,
  schema: AccountSchema,
  reader: Reader,
): string {
  if (value === null || value === undefined || value === '') return emptyValue;
  switch (kindOf(property)) {
    case 'text':
    case 'long-text':
      return value;
    case 'number':
      return formatNumber(property, value, reader);
    case 'choice':
      return labelOf(property, value, schema);
    case 'choices':
      return value
        .split(';')
        .filter(Boolean)
        .map((item) => labelOf(property, item, schema))
        .join(', ');
    case 'date':
      return formatDay(value, reader);
    case 'datetime':
      return formatInstant(value, reader, { dateStyle: 'medium', timeStyle: 'short' });
  }
}

/** Only the day of a stored date or instant. */
export function formatDay(value: string, reader: Reader): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return formatInstant(value, dayOnly ? { ...reader, timeZone: 'UTC' } : reader, { dateStyle: 'medium' });
}

function labelOf(property: Property, value: string, schema: AccountSchema): string {
  return optionsOf(property, schema).find((option) => option.value === value)?.label ?? value;
}

function formatNumber(property: Property, value: string, { locale, currency }: Reader): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const whole = Number.isInteger(number);
  if (isMoney(property)) {
    const minimumFractionDigits = whole ? 0 : 2;
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits,
      maximumFractionDigits: 2,
    }).format(number);
  }
  if (property.name === 'hs_deal_stage_probability') {
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(number);
  }
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    useGrouping: property.name !== 'hs_object_id',
  }).format(number);
}

// `showCurrencySymbol` is HubSpot's own flag; its default amount properties are money without carrying it everywhere.
function isMoney(property: Property): boolean {
  return property.showCurrencySymbol === true || /(^|_)amount(_|$)/.test(property.name);
}

function formatInstant(
  value: string,
  { locale, timeZone }: Reader,
  style: Intl.DateTimeFormatOptions,
): string {
  const instant = new Date(/^-?\d{11,}$/.test(value) ? Number(value) : value);
  if (Number.isNaN(instant.getTime())) return value;
  return new Intl.DateTimeFormat(locale, { ...style, timeZone }).format(instant);
}

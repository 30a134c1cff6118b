import type { ViewFilter } from '../../../wire';
import { valuesOf } from '../address/filter-text';
import type { AccountSchema } from '../format/account-schema';
import { formatDay, formatValue, type Reader } from '../format/format-value';
import { kindOf } from '../format/property-kind';
import { arityOf, operatorsFor } from './operators';

/** More chosen values than this are counted, not named. */
const namedValues = 2;

/** A filter in words, as on its chip: "Qualification score is less than 50". */
export function describeFilter(filter: ViewFilter, schema: AccountSchema, reader: Reader): string {
  const property = schema.properties.get(filter.propertyName);
  if (property === undefined) return `${filter.propertyName} (no such property)`;
  const kind = kindOf(property);
  const operator =
    operatorsFor(kind).find((known) => known.operator === filter.operator)?.label ?? filter.operator;
  const isDate = kind === 'date' || kind === 'datetime';
  const values = valuesOf(filter).map((value) =>
    isDate ? formatDay(value, reader) : formatValue(property, value, schema, reader),
  );
  return [property.label, operator, inWords(values, arityOf(filter.operator))].filter(Boolean).join(' ');
}

function inWords(values: readonly string[], arity: ReturnType<typeof arityOf>): string {
  if (arity === 'two') return values.join(' and ');
  if (values.length > namedValues)
    return `${values.slice(0, namedValues).join(', ')} +${values.length - namedValues}`;
  return values.join(' or ');
}

import { viewFilterSchema, type ViewFilter } from '../../../wire';

/**
 * Filters as they stand in a page address: `qual_score.LT.50*dealstage.IN.won.lost`. Stars part filters, dots part property,
 * operator and values; both, and %, are escaped inside a value. An empty text is no filter at all.
 */
export function writeFilters(filters: readonly ViewFilter[]): string {
  return filters
    .map((filter) => [filter.propertyName, filter.operator, ...valuesOf(filter)].map(escape).join('.'))
    .join('*');
}

/** The filters in a text that {@link writeFilters} wrote; parts that make no sense are left out. */
export function readFilters(text: string): readonly ViewFilter[] {
  return text.split('*').filter(Boolean).flatMap(readFilter);
}

/** The values that a filter compares with, in order: none, one, low and high, or a list. */
export function valuesOf(filter: ViewFilter): readonly string[] {
  if (filter.values !== undefined) return filter.values;
  return [filter.value, filter.highValue].filter((value) => value !== undefined);
}

/** A filter from its parts, each value where its operator wants it; null when the number of values is wrong. */
export function makeFilter(
  propertyName: string,
  operator: ViewFilter['operator'],
  values: readonly string[],
): ViewFilter | null {
  const [value, highValue] = values;
  switch (operator) {
    case 'HAS_PROPERTY':
    case 'NOT_HAS_PROPERTY':
      return { propertyName, operator };
    case 'IN':
    case 'NOT_IN':
      return values.length > 0 ? { propertyName, operator, values: [...values] } : null;
    case 'BETWEEN':
      return value === undefined || highValue === undefined
        ? null
        : { propertyName, operator, value, highValue };
    case 'EQ':
    case 'NEQ':
    case 'LT':
    case 'LTE':
    case 'GT':
    case 'GTE':
    case 'CONTAINS_TOKEN':
    case 'NOT_CONTAINS_TOKEN':
      return value === undefined ? null : { propertyName, operator, value };
  }
}

function readFilter(text: string): readonly ViewFilter[] {
  const [propertyName = '', operatorText = '', ...values] = text.split('.').map(unescape);
  const operator = viewFilterSchema.shape.operator.safeParse(operatorText);
  if (!operator.success || propertyName === '') return [];
  const filter = makeFilter(propertyName, operator.data, values);
  return filter === null ? [] : [filter];
}

function escape(text: string): string {
  return text.replace(/[%.*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function unescape(text: string): string {
  return text.replace(/%(25|2E|2A)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

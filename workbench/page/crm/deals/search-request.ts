import type { ViewFilter } from '../../../wire';
import type { SearchBody } from '../api/hubspot';
import type { AccountSchema } from '../format/account-schema';
import { kindOf } from '../format/property-kind';
import { instantInZone, nextDay } from '../format/zoned-date';
import type { ViewState } from '../address/view-state';

/** HubSpot's search gives the first 10,000 hits of a query, and takes six filters that must all hold. */
export const searchWindow = 10_000;
export const maxFilters = 6;

/** A deal's name stands in every row; which stages it may be moved to its pipeline says. */
const alwaysRead = ['dealname', 'pipeline', 'dealstage'];

const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Which slice of the hits is wanted; `page` counts from 1. */
export interface Slice {
  readonly page: number;
  readonly pageSize: number;
}

/**
 * The body for HubSpot's search that shows a view. Filters on dates hold days; for a datetime property they become the
 * instants at which those days begin and end in the account's time zone.
 */
export function searchRequest(
  view: ViewState,
  slice: Slice,
  schema: AccountSchema,
  timeZone: string,
): SearchBody {
  const filters = view.filters.map((filter) => toSearchFilter(filter, schema, timeZone));
  const known = view.columns.filter((name) => schema.properties.has(name));
  return {
    ...(filters.length === 0 ? {} : { filterGroups: [{ filters }] }),
    ...(view.sort === null ? {} : { sorts: [view.sort] }),
    ...(view.query.trim() === '' ? {} : { query: view.query.trim() }),
    properties: [...new Set([...alwaysRead, ...known])],
    limit: slice.pageSize,
    after: String((slice.page - 1) * slice.pageSize),
  };
}

/** The last page that lies wholly inside the search window, and holds any hit; at least 1. */
export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(Math.min(total, searchWindow) / pageSize));
}

function toSearchFilter(filter: ViewFilter, schema: AccountSchema, timeZone: string): ViewFilter {
  const property = schema.properties.get(filter.propertyName);
  const kind = property === undefined ? 'text' : kindOf(property);
  if (kind !== 'date' && kind !== 'datetime') return filter;
  const startOf = (day: string) => {
    if (!isoDay.test(day)) return day; // from a hand-typed address; HubSpot says what is wrong with it
    return String(kind === 'date' ? Date.parse(`${day}T00:00:00Z`) : instantInZone(day, timeZone).getTime());
  };
  return kind === 'date' ? onDays(filter, startOf) : onInstants(filter, startOf);
}

function onDays(filter: ViewFilter, startOf: (day: string) => string): ViewFilter {
  const { value, highValue } = filter;
  return {
    ...filter,
    ...(value === undefined ? {} : { value: startOf(value) }),
    ...(highValue === undefined ? {} : { highValue: startOf(highValue) }),
  };
}

function onInstants(filter: ViewFilter, startOf: (day: string) => string): ViewFilter {
  const { propertyName, operator, value } = filter;
  if (value === undefined) return filter;
  const lastMsOf = (day: string) => (isoDay.test(day) ? String(Number(startOf(nextDay(day))) - 1) : day);
  switch (operator) {
    case 'EQ':
      return { propertyName, operator: 'BETWEEN', value: startOf(value), highValue: lastMsOf(value) };
    case 'BETWEEN':
      return {
        propertyName,
        operator,
        value: startOf(value),
        highValue: lastMsOf(filter.highValue ?? value),
      };
    case 'GT':
    case 'LTE':
      return { propertyName, operator, value: lastMsOf(value) };
    case 'LT':
    case 'GTE':
      return { propertyName, operator, value: startOf(value) };
    case 'NEQ':
    case 'IN':
    case 'NOT_IN':
    case 'HAS_PROPERTY':
    case 'NOT_HAS_PROPERTY':
    case 'CONTAINS_TOKEN':
    case 'NOT_CONTAINS_TOKEN':
      return filter; // not offered for dates; HubSpot says what is wrong with it
  }
}

import { problemWithRequest } from '../refusals/errors';
import type { CrmState } from '../state/crm-state';
import type { CrmRecord } from '../state/record';
import type { TypeState } from '../state/type-state';
import { ASSOCIATION_PREFIX, compileAssociationFilter } from './association-filter';
import { compileFilter, type Predicate } from './compile-filter';
import { groupsOf } from './search-bounds';
import type { SearchIndex } from './search-index';
import type { Filter, SearchRequest } from './search-request';
import { compileSort } from './sort';
import { queryMatcher } from './tokens';

interface Searched {
  readonly state: CrmState;
  readonly index: SearchIndex;
  readonly type: TypeState;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** All that a search finds, in its order, as the index has it. @throws 400 for what no search may ask */
export function searchRecords(searched: Searched, request: SearchRequest): readonly CrmRecord[] {
  const { index, type } = searched;
  const groups = groupsOf(request).map((filters) => filters.map((filter) => compile(searched, filter)));
  const inSomeGroup: Predicate =
    groups.length === 0
      ? () => true
      : (record) => groups.some((tests) => tests.every((test) => test(record)));
  const matchesQuery = compileQuery(type, request.query);
  const sort = compileSort(type, request.sorts);
  const found: CrmRecord[] = [];
  index.visit(type.objectType.objectTypeId, (record) => {
    if (inSomeGroup(record) && matchesQuery(record)) found.push(record);
  });
  return sort(found);
}

function compile({ state, type, now }: Searched, filter: Filter): Predicate {
  if (filter.propertyName.startsWith(ASSOCIATION_PREFIX))
    return compileAssociationFilter(state, type, filter);
  const property = type.property(filter.propertyName);
  if (!property) throw problemWithRequest(`There is no property ${filter.propertyName} to filter by`);
  return compileFilter(property, filter, now);
}

/** `query` looks through the properties that the object type declares searchable. */
function compileQuery(type: TypeState, query: string | undefined): Predicate {
  if (query === undefined || query.trim() === '') return () => true;
  const matches = queryMatcher(query);
  const names = type.objectType.searchableProperties;
  return (record) => matches(names.map((name) => record.values[name] ?? '').join(' '));
}

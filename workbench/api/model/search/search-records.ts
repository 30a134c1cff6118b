import { readBody } from '../../routes/http/body';
import type { ApiContext } from '../../routes/http/context';
import { problemWithRequest } from '../refusals/errors';
import { represent } from '../../routes/objects/represent-record';
import type { Portal } from '../../routes/http/portal';
import type { CrmRecord } from '../state/record';
import type { TypeState } from '../state/type-state';
import { ASSOCIATION_PREFIX, compileAssociationFilter } from './association-filter';
import { groupsOf, windowOf } from './search-bounds';
import { compileFilter } from './compile-filter';
import type { Predicate } from './compile-filter';
import { searchSchema } from './search-request';
import type { Filter, SearchRequest } from './search-request';
import { compileSort } from './sort';
import { queryMatcher } from './tokens';

/** `POST …/{objectType}/search` */
export async function searchRecords(c: ApiContext, portal: Portal, type: TypeState): Promise<Response> {
  const request = await readBody(c, searchSchema);
  const { offset, limit } = windowOf(request);
  const found = findAll(portal, type, request);
  const page = found.slice(offset, offset + limit);
  const after = offset + limit;
  return c.json({
    total: found.length,
    // Recorded: while the index is behind, it finds a record by its old values and answers with the new ones.
    results: page
      .flatMap(({ id }) => type.active(id) ?? [])
      .map((record) => represent(portal, type, record, { properties: request.properties })),
    ...(found.length > after && { paging: { next: { after: String(after) } } }),
  });
}

function findAll(portal: Portal, type: TypeState, request: SearchRequest): readonly CrmRecord[] {
  const groups = groupsOf(request).map((filters) => filters.map((filter) => compile(portal, type, filter)));
  const inSomeGroup: Predicate =
    groups.length === 0
      ? () => true
      : (record) => groups.some((tests) => tests.every((test) => test(record)));
  const matchesQuery = compileQuery(type, request.query);
  const sort = compileSort(type, request.sorts);
  const found: CrmRecord[] = [];
  portal.searchIndex.visit(type.objectType.objectTypeId, (record) => {
    if (inSomeGroup(record) && matchesQuery(record)) found.push(record);
  });
  return sort(found);
}

function compile(portal: Portal, type: TypeState, filter: Filter): Predicate {
  if (filter.propertyName.startsWith(ASSOCIATION_PREFIX))
    return compileAssociationFilter(portal.store.state, type, filter);
  const property = type.property(filter.propertyName);
  if (!property) throw problemWithRequest(`There is no property ${filter.propertyName} to filter by`);
  return compileFilter(property, filter);
}

/** `query` looks through the properties that the object type declares searchable. */
function compileQuery(type: TypeState, query: string | undefined): Predicate {
  if (query === undefined || query.trim() === '') return () => true;
  const matches = queryMatcher(query);
  const names = type.objectType.searchableProperties;
  return (record) => matches(names.map((name) => record.values[name] ?? '').join(' '));
}

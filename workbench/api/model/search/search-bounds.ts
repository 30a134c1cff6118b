import { validationError } from '../refusals/errors';
import {
  DEFAULT_LIMIT,
  type Filter,
  MAX_FILTERS,
  MAX_FILTERS_IN_GROUP,
  MAX_GROUPS,
  MAX_LIMIT,
  MAX_QUERY_CHARACTERS,
  MAX_RESULTS,
  type SearchRequest,
} from './search-request';

/** Groups of filters: one group must hold, and in it every filter. */
export type Groups = readonly (readonly Filter[])[];

/** The filters of a search. @throws 400 beyond HubSpot's limits */
export function groupsOf(request: SearchRequest): Groups {
  const groups = [
    ...(request.filterGroups ?? []).map(({ filters }) => filters),
    ...(request.filters ? [request.filters] : []),
  ];
  if (groups.length > MAX_GROUPS)
    throw validationError(`A search may have at most ${MAX_GROUPS} filter groups, was ${groups.length}`);
  for (const filters of groups) {
    if (filters.length > MAX_FILTERS_IN_GROUP)
      throw validationError(
        `A filter group may have at most ${MAX_FILTERS_IN_GROUP} filters, was ${filters.length}`,
      );
  }
  const all = groups.flat().length;
  if (all > MAX_FILTERS)
    throw validationError(`A search may have at most ${MAX_FILTERS} filters in all, was ${all}`);
  if ((request.query?.length ?? 0) > MAX_QUERY_CHARACTERS)
    throw validationError(`A query may have at most ${MAX_QUERY_CHARACTERS} characters`);
  return groups;
}

/** Which results a search asks for. @throws 400 for a page that is too large, or beyond the 10,000 results a search reaches */
export function windowOf({ limit = DEFAULT_LIMIT, after = '0' }: SearchRequest): {
  offset: number;
  limit: number;
} {
  if (limit < 1 || limit > MAX_LIMIT)
    throw validationError(`limit must be from 1 to ${MAX_LIMIT}, was ${limit}`);
  if (!/^\d*$/.test(after)) throw validationError(`after must be a whole number, was ${after}`);
  const offset = Number(after);
  if (offset + limit > MAX_RESULTS)
    throw validationError(
      `A search reaches ${MAX_RESULTS} results; after ${offset} and limit ${limit} go beyond`,
    );
  return { offset, limit };
}

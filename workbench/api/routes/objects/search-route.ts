import { windowOf } from '../../model/search/search-bounds';
import { searchRecords } from '../../model/search/search-records';
import { searchSchema } from '../../model/search/search-request';
import { readBody } from '../http/body';
import type { TypeHandler } from '../http/typed-route';
import { represent } from './represent-record';

/** `POST …/{objectType}/search` */
export const search: TypeHandler = async (c, portal, type) => {
  const request = await readBody(c, searchSchema);
  const { offset, limit } = windowOf(request);
  const { state, searchIndex: index } = portal;
  const found = searchRecords({ state, index, type, now: Date.now() }, request);
  const after = offset + limit;
  return c.json({
    total: found.length,
    // Recorded: while the index is behind, it finds a record by its old values and answers with the new ones.
    results: found
      .slice(offset, after)
      .flatMap(({ id }) => type.active(id) ?? [])
      .map((record) => represent(portal, type, record, { properties: request.properties })),
    ...(found.length > after && { paging: { next: { after: String(after) } } }),
  });
};

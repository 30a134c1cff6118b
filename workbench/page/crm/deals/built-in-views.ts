import type { SavedView, WorkbenchUser } from '../../../wire';
import { allDealsViewId } from '../address/address';
import { dayInZone, quarterOf } from '../format/zoned-date';

const columns = ['dealname', 'dealstage', 'amount', 'closedate', 'hubspot_owner_id', 'pipeline'];

/**
 * The views that every account has and nobody can change. "My deals" exists for users who are owners; the quarter is the
 * calendar's, in the account's time zone.
 */
export function builtInViews(user: WorkbenchUser, timeZone: string, asOf: Date): readonly SavedView[] {
  const quarter = quarterOf(dayInZone(asOf, timeZone));
  const newestFirst = { propertyName: 'createdate', direction: 'DESCENDING' } as const;
  const soonestFirst = { propertyName: 'closedate', direction: 'ASCENDING' } as const;
  const all = { id: allDealsViewId, name: 'All deals', columns, filters: [], query: '', sort: newestFirst };
  const mine: SavedView[] =
    user.ownerId === null
      ? []
      : [
          {
            ...all,
            id: 'my',
            name: 'My deals',
            filters: [{ propertyName: 'hubspot_owner_id', operator: 'IN', values: [user.ownerId] }],
          },
        ];
  const closing: SavedView = {
    ...all,
    id: 'closing-this-quarter',
    name: 'Closing this quarter',
    filters: [
      { propertyName: 'closedate', operator: 'BETWEEN', value: quarter.first, highValue: quarter.last },
    ],
    sort: soonestFirst,
  };
  return [all, ...mine, closing];
}

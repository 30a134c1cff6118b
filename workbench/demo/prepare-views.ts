import { savedViewsSchema, type SavedView, type ViewFilter } from '../wire';
import type { AccountApi } from './account-api';

const open = { propertyName: 'hs_is_closed', operator: 'IN', values: ['false'] } satisfies ViewFilter;

// What the demo company's managers would have saved. Of the figures that HubSpot keeps itself: what a view shows is never older than
// the minutes that HubSpot takes.
const views: readonly SavedView[] = [
  {
    id: 'qualification',
    name: 'Qualification',
    columns: [
      'dealname',
      'dealstage',
      'amount',
      'qual_live_score',
      'qual_live_band',
      'qual_live_ready',
      'qual_next_question',
      'qual_live_completeness',
    ],
    filters: [open, { propertyName: 'qual_framework', operator: 'HAS_PROPERTY' }],
    query: '',
    sort: { propertyName: 'qual_live_score', direction: 'ASCENDING' },
  },
  {
    id: 'approach',
    name: 'Selling approach',
    columns: [
      'dealname',
      'pipeline',
      'amount',
      'qual_approach',
      'qual_approach_fit',
      'qual_buyer_awareness',
      'closedate',
    ],
    filters: [open, { propertyName: 'qual_approach', operator: 'HAS_PROPERTY' }],
    query: '',
    sort: { propertyName: 'amount', direction: 'DESCENDING' },
  },
  {
    id: 'not-ready',
    name: 'Not ready for their stage',
    columns: [
      'dealname',
      'hubspot_owner_id',
      'dealstage',
      'amount',
      'closedate',
      'qual_live_score',
      'qual_gaps',
    ],
    filters: [open, { propertyName: 'qual_live_ready', operator: 'IN', values: ['no'] }],
    query: '',
    sort: { propertyName: 'amount', direction: 'DESCENDING' },
  },
];

/** Saves the views the demo company's managers look at. */
export async function prepareViews(api: AccountApi): Promise<void> {
  await api.put('/workbench/views/0-3', { views }, savedViewsSchema);
}

import { savedViewsSchema, type SavedView, type ViewFilter } from '../wire';
import type { AccountApi } from './account-api';

const open = { propertyName: 'hs_is_closed', operator: 'IN', values: ['false'] } satisfies ViewFilter;

// What the demo company's managers would have saved: the app's figures are deal properties, so views can show them.
const views: readonly SavedView[] = [
  {
    id: 'qualification',
    name: 'Qualification',
    columns: [
      'dealname',
      'dealstage',
      'amount',
      'qual_score',
      'qual_band',
      'qual_stage_ready',
      'qual_next_question',
      'qual_completeness',
    ],
    filters: [open, { propertyName: 'qual_framework', operator: 'HAS_PROPERTY' }],
    query: '',
    sort: { propertyName: 'qual_score', direction: 'ASCENDING' },
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
    columns: ['dealname', 'hubspot_owner_id', 'dealstage', 'amount', 'closedate', 'qual_score', 'qual_gaps'],
    filters: [open, { propertyName: 'qual_stage_ready', operator: 'IN', values: ['no'] }],
    query: '',
    sort: { propertyName: 'amount', direction: 'DESCENDING' },
  },
];

/** Saves the views the demo company's managers look at. */
export async function prepareViews(api: AccountApi): Promise<void> {
  await api.put('/workbench/views/0-3', { views }, savedViewsSchema);
}

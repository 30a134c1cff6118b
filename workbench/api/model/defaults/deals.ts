import type { Property } from '../definitions/property';
import {
  booleanOptions,
  type DefaultProperty,
  hubspotGroups,
  hubspotProperty,
  options,
  ownerProperty,
  systemProperties,
  trafficSources,
} from './define';

const GROUP = 'dealinformation';
const ACTIVITY = 'deal_activity';
export const dealGroups = hubspotGroups({
  [GROUP]: 'Deal information',
  deal_revenue: 'Deal revenue',
  [ACTIVITY]: 'Deal activity',
  analyticsinformation: 'Analytics information',
});

const basics: readonly DefaultProperty[] = [
  {
    name: 'dealname',
    label: 'Deal Name',
    type: 'string',
    fieldType: 'text',
    displayOrder: 0,
    description: 'The name given to this deal.',
  },
  {
    name: 'pipeline',
    label: 'Pipeline',
    type: 'enumeration',
    fieldType: 'select',
    groupName: ACTIVITY,
    displayOrder: 4,
    externalOptions: true,
    description: 'The pipeline the deal is in. This determines which stages are options for the deal.',
  },
  {
    name: 'dealstage',
    label: 'Deal Stage',
    type: 'enumeration',
    fieldType: 'radio',
    groupName: ACTIVITY,
    displayOrder: 3,
    externalOptions: true,
    readOnlyOptions: false,
    description: 'The stage of the deal.',
  },
  {
    name: 'amount',
    label: 'Amount',
    type: 'number',
    fieldType: 'number',
    displayOrder: 3,
    description: 'The total amount of the deal.',
  },
  {
    name: 'closedate',
    label: 'Close Date',
    type: 'datetime',
    fieldType: 'date',
    displayOrder: 4,
    description: 'Date the deal was closed, or is expected to close.',
  },
  // Writable, unlike a contact's: an import may say when the deal really began.
  {
    name: 'createdate',
    label: 'Create Date',
    type: 'datetime',
    fieldType: 'date',
    displayOrder: 5,
    description: 'Date the deal was created.',
  },
  {
    name: 'dealtype',
    label: 'Deal Type',
    type: 'enumeration',
    fieldType: 'radio',
    displayOrder: 6,
    options: options(['newbusiness', 'New Business'], ['existingbusiness', 'Existing Business']),
  },
  {
    name: 'description',
    label: 'Deal Description',
    type: 'string',
    fieldType: 'textarea',
    displayOrder: 7,
    description: 'A description of the deal.',
  },
  {
    name: 'hs_priority',
    label: 'Priority',
    type: 'enumeration',
    fieldType: 'select',
    options: options(['low', 'Low'], ['medium', 'Medium'], ['high', 'High']),
  },
  {
    name: 'hs_next_step',
    label: 'Next step',
    type: 'string',
    fieldType: 'text',
    description: 'A short description of the next step for the deal.',
  },
  {
    name: 'closed_lost_reason',
    label: 'Closed Lost Reason',
    type: 'string',
    fieldType: 'textarea',
    description: 'Why the deal was lost.',
  },
  {
    name: 'closed_won_reason',
    label: 'Closed Won Reason',
    type: 'string',
    fieldType: 'textarea',
    description: 'Why the deal was won.',
  },
  {
    name: 'deal_currency_code',
    label: 'Currency',
    type: 'enumeration',
    fieldType: 'select',
    options: options('USD', 'EUR', 'GBP', 'SEK', 'NOK', 'DKK', 'CHF', 'CAD', 'AUD', 'JPY'),
  },
  { ...ownerProperty, label: 'Deal owner' },
  {
    name: 'hubspot_owner_assigneddate',
    label: 'Owner assigned date',
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
  },
  {
    name: 'hs_createdate',
    label: 'HubSpot Create Date',
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
    hidden: true,
  },
  {
    name: 'hs_lastmodifieddate',
    label: 'Last Modified Date',
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
  },
];

const calculated: readonly DefaultProperty[] = [
  {
    name: 'hs_is_closed',
    label: 'Is Deal Closed?',
    type: 'bool',
    fieldType: 'calculation_equation',
    options: booleanOptions,
    calculated: true,
    calculationFormula:
      '(pipeline_probability(string(dealstage)) <= 0 or pipeline_probability(string(dealstage)) >= 1)',
  },
  {
    name: 'hs_is_closed_won',
    label: 'Is Closed Won',
    type: 'bool',
    fieldType: 'calculation_equation',
    options: booleanOptions,
    calculated: true,
  },
  {
    name: 'hs_is_closed_lost',
    label: 'Is Closed Lost',
    type: 'bool',
    fieldType: 'calculation_equation',
    options: booleanOptions,
    calculated: true,
  },
  {
    name: 'hs_deal_stage_probability',
    label: 'Deal probability',
    type: 'number',
    fieldType: 'calculation_equation',
    calculated: true,
  },
  {
    name: 'days_to_close',
    label: 'Days to close',
    type: 'number',
    fieldType: 'calculation_equation',
    calculated: true,
  },
];

const revenue: readonly DefaultProperty[] = [
  {
    name: 'hs_projected_amount',
    label: 'Weighted amount',
    type: 'number',
    fieldType: 'calculation_equation',
    calculated: true,
    description: 'Amount multiplied by the probability of the stage.',
  },
  {
    name: 'hs_closed_amount',
    label: 'Closed Deal Amount',
    type: 'number',
    fieldType: 'calculation_equation',
    calculated: true,
  },
  { name: 'hs_forecast_amount', label: 'Forecast amount', type: 'number', fieldType: 'number' },
  { name: 'hs_arr', label: 'Annual recurring revenue', type: 'number', fieldType: 'number' },
  { name: 'hs_mrr', label: 'Monthly recurring revenue', type: 'number', fieldType: 'number' },
  { name: 'hs_tcv', label: 'Total contract value', type: 'number', fieldType: 'number' },
];

const activity: readonly DefaultProperty[] = [
  {
    name: 'num_associated_contacts',
    label: 'Number of Associated Contacts',
    type: 'number',
    fieldType: 'number',
    calculated: true,
  },
  {
    name: 'notes_last_updated',
    label: 'Last Activity Date',
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
  },
  {
    name: 'notes_last_contacted',
    label: 'Last Contacted',
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
  },
  {
    name: 'num_notes',
    label: 'Number of Sales Activities',
    type: 'number',
    fieldType: 'number',
    readOnlyValue: true,
  },
];

const analytics: readonly DefaultProperty[] = [
  {
    name: 'hs_analytics_source',
    label: 'Original Traffic Source',
    type: 'enumeration',
    fieldType: 'select',
    options: trafficSources,
    readOnlyValue: true,
  },
];

const inGroup = (group: string) => (given: DefaultProperty) => hubspotProperty(group, given);

/** The deal properties of a fresh account, as far as this stand-in has them. */
export const dealProperties: readonly Property[] = [
  ...[...basics, ...calculated, ...systemProperties].map(inGroup(GROUP)),
  ...revenue.map(inGroup('deal_revenue')),
  ...activity.map(inGroup(ACTIVITY)),
  ...analytics.map(inGroup('analyticsinformation')),
];

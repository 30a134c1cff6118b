import type { Property } from '../definitions/property';
import {
  booleanOptions,
  type DefaultProperty,
  hubspotGroups,
  hubspotProperty,
  lifecycleStages,
  options,
  ownerProperty,
  systemProperties,
  trafficSources,
} from './define';

const GROUP = 'contactinformation';
const ACTIVITY = 'contact_activity';
const SALES = 'sales_properties';
const DEALS = 'deal_information';
export const contactGroups = hubspotGroups({
  [GROUP]: 'Contact information',
  analyticsinformation: 'Analytics information',
  [ACTIVITY]: 'Contact activity',
  [SALES]: 'Sales properties',
  [DEALS]: 'Deal information',
});

const leadStatuses = options(
  ['NEW', 'New'],
  ['OPEN', 'Open'],
  ['IN_PROGRESS', 'In Progress'],
  ['OPEN_DEAL', 'Open Deal'],
  ['UNQUALIFIED', 'Unqualified'],
  ['ATTEMPTED_TO_CONTACT', 'Attempted to Contact'],
  ['CONNECTED', 'Connected'],
  ['BAD_TIMING', 'Bad Timing'],
);
const buyingRoles = options(
  ['BLOCKER', 'Blocker'],
  ['BUDGET_HOLDER', 'Budget Holder'],
  ['CHAMPION', 'Champion'],
  ['DECISION_MAKER', 'Decision Maker'],
  ['END_USER', 'End User'],
  ['EXECUTIVE_SPONSOR', 'Executive Sponsor'],
  ['INFLUENCER', 'Influencer'],
  ['LEGAL_AND_COMPLIANCE', 'Legal & Compliance'],
  ['OTHER', 'Other'],
);

const text = (name: string, label: string, displayOrder: number): DefaultProperty => ({
  name,
  label,
  displayOrder,
  type: 'string',
  fieldType: 'text',
  formField: true,
});
/** One whose definition an account may change. */
const open = { readOnlyDefinition: false };

const basics: readonly DefaultProperty[] = [
  text('firstname', 'First Name', 0),
  text('lastname', 'Last Name', 1),
  { ...text('salutation', 'Salutation', 2), ...open },
  { ...text('email', 'Email', 3), hasUniqueValue: true },
  { ...text('phone', 'Phone Number', 4), fieldType: 'phonenumber' },
  { ...text('mobilephone', 'Mobile Phone Number', 4), fieldType: 'phonenumber' },
  text('fax', 'Fax Number', 5),
  text('address', 'Street Address', 6),
  text('city', 'City', 7),
  { ...text('state', 'State/Region', 8), ...open },
  text('zip', 'Postal Code', 9),
  { ...text('country', 'Country/Region', 10), ...open },
  text('hs_language', 'Preferred language', 11),
  text('jobtitle', 'Job Title', 12),
  { ...text('message', 'Message', 13), fieldType: 'textarea', groupName: ACTIVITY },
  {
    name: 'lifecyclestage',
    label: 'Lifecycle Stage',
    displayOrder: 15,
    type: 'enumeration',
    fieldType: 'radio',
    options: lifecycleStages,
    formField: true,
  },
  {
    name: 'createdate',
    label: 'Create Date',
    displayOrder: 17,
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
  },
  text('company', 'Company Name', 19),
  text('website', 'Website URL', 20),
  {
    ...text('numemployees', 'Number of Employees', 21),
    ...open,
    type: 'enumeration',
    fieldType: 'select',
    options: options('1-5', '5-25', '25-50', '50-100', '100-500', '500-1000', '1000+'),
  },
  { ...text('industry', 'Industry', 23), ...open },
  {
    name: 'lastmodifieddate',
    label: 'Last Modified Date',
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
  },
  {
    name: 'hs_lead_status',
    label: 'Lead Status',
    groupName: SALES,
    type: 'enumeration',
    fieldType: 'radio',
    options: leadStatuses,
    readOnlyOptions: false,
    formField: true,
  },
  {
    name: 'hs_buying_role',
    label: 'Buying Role',
    groupName: DEALS,
    type: 'enumeration',
    fieldType: 'checkbox',
    options: buyingRoles,
    readOnlyOptions: false,
    formField: true,
  },
  { ...ownerProperty, label: 'Contact owner', groupName: SALES, displayOrder: 6 },
];

const kept: readonly DefaultProperty[] = [
  {
    name: 'hs_all_contact_vids',
    label: 'Merged contact IDs',
    type: 'enumeration',
    fieldType: 'select',
    calculated: true,
    hidden: true,
  },
  {
    name: 'hs_email_domain',
    label: 'Email Domain',
    type: 'string',
    fieldType: 'text',
    calculated: true,
  },
  {
    name: 'hs_is_contact',
    label: 'Is a contact',
    type: 'bool',
    fieldType: 'calculation_read_time',
    options: booleanOptions,
    calculated: true,
    hidden: true,
  },
  {
    name: 'hs_is_unworked',
    label: 'Contact unworked',
    groupName: SALES,
    type: 'bool',
    fieldType: 'calculation_equation',
    options: booleanOptions,
    readOnlyValue: true,
  },
  {
    name: 'hs_pipeline',
    label: 'Pipeline',
    type: 'enumeration',
    fieldType: 'select',
    readOnlyValue: true,
    hidden: true,
    externalOptions: true,
  },
];

/** The contact properties of a fresh account, as far as this stand-in has them. */
export const contactProperties: readonly Property[] = [
  ...[...basics, ...kept, ...systemProperties].map((given) => hubspotProperty(GROUP, given)),
  hubspotProperty('analyticsinformation', {
    name: 'hs_analytics_source',
    label: 'Original Traffic Source',
    displayOrder: 9,
    type: 'enumeration',
    fieldType: 'select',
    options: trafficSources,
    readOnlyValue: true,
    readOnlyOptions: true,
  }),
];

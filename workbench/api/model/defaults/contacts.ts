import type { Property } from '../definitions/property';
import {
  booleanOptions,
  type DefaultProperty,
  hubspotGroup,
  hubspotProperty,
  lifecycleStages,
  options,
  ownerProperty,
  systemProperties,
  trafficSources,
} from './define';

const GROUP = 'contactinformation';
export const contactGroups = [
  hubspotGroup(GROUP, 'Contact information'),
  hubspotGroup('analyticsinformation', 'Analytics information'),
];

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

const text = (name: string, label: string): DefaultProperty => ({
  name,
  label,
  type: 'string',
  fieldType: 'text',
  formField: true,
});

const basics: readonly DefaultProperty[] = [
  text('firstname', 'First Name'),
  text('lastname', 'Last Name'),
  { ...text('email', 'Email'), hasUniqueValue: true },
  { ...text('phone', 'Phone Number'), fieldType: 'phonenumber' },
  { ...text('mobilephone', 'Mobile Phone Number'), fieldType: 'phonenumber' },
  text('fax', 'Fax Number'),
  text('jobtitle', 'Job Title'),
  text('company', 'Company Name'),
  text('website', 'Website URL'),
  text('address', 'Street Address'),
  text('city', 'City'),
  text('state', 'State/Region'),
  text('zip', 'Postal Code'),
  text('country', 'Country/Region'),
  text('industry', 'Industry'),
  text('numemployees', 'Number of Employees'),
  text('salutation', 'Salutation'),
  text('message', 'Message'),
  text('hs_language', 'Preferred language'),
  {
    name: 'lifecyclestage',
    label: 'Lifecycle Stage',
    type: 'enumeration',
    fieldType: 'radio',
    options: lifecycleStages,
  },
  {
    name: 'hs_lead_status',
    label: 'Lead Status',
    type: 'enumeration',
    fieldType: 'radio',
    options: leadStatuses,
  },
  {
    name: 'hs_buying_role',
    label: 'Buying Role',
    type: 'enumeration',
    fieldType: 'checkbox',
    options: buyingRoles,
  },
  { ...ownerProperty, label: 'Contact owner' },
  { name: 'createdate', label: 'Create Date', type: 'datetime', fieldType: 'date', readOnlyValue: true },
  {
    name: 'lastmodifieddate',
    label: 'Last Modified Date',
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
  },
];

const kept: readonly DefaultProperty[] = [
  {
    name: 'hs_all_contact_vids',
    label: 'Merged contact IDs',
    type: 'enumeration',
    fieldType: 'checkbox',
    readOnlyValue: true,
    hidden: true,
    externalOptions: true,
  },
  { name: 'hs_email_domain', label: 'Email Domain', type: 'string', fieldType: 'text', readOnlyValue: true },
  {
    name: 'hs_is_contact',
    label: 'Is a contact',
    type: 'bool',
    fieldType: 'booleancheckbox',
    options: booleanOptions,
    readOnlyValue: true,
    hidden: true,
  },
  {
    name: 'hs_is_unworked',
    label: 'Contact unworked',
    type: 'bool',
    fieldType: 'calculation_equation',
    options: booleanOptions,
    calculated: true,
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
    type: 'enumeration',
    fieldType: 'select',
    options: trafficSources,
    readOnlyValue: true,
  }),
];

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
} from './define';

const GROUP = 'companyinformation';
export const companyGroups = hubspotGroups({ [GROUP]: 'Company information' });

/** A share of HubSpot's industries, which are about 150. */
const industries = options(
  ['ACCOUNTING', 'Accounting'],
  ['AUTOMOTIVE', 'Automotive'],
  ['BANKING', 'Banking'],
  ['BIOTECHNOLOGY', 'Biotechnology'],
  ['COMPUTER_SOFTWARE', 'Computer Software'],
  ['CONSTRUCTION', 'Construction'],
  ['EDUCATION_MANAGEMENT', 'Education Management'],
  ['FINANCIAL_SERVICES', 'Financial Services'],
  ['FOOD_PRODUCTION', 'Food Production'],
  ['HOSPITAL_HEALTH_CARE', 'Hospital & Health Care'],
  ['INFORMATION_TECHNOLOGY_AND_SERVICES', 'Information Technology and Services'],
  ['INSURANCE', 'Insurance'],
  ['LOGISTICS_AND_SUPPLY_CHAIN', 'Logistics and Supply Chain'],
  ['MACHINERY', 'Machinery'],
  ['MANAGEMENT_CONSULTING', 'Management Consulting'],
  ['MARKETING_AND_ADVERTISING', 'Marketing and Advertising'],
  ['MEDICAL_DEVICES', 'Medical Devices'],
  ['OIL_ENERGY', 'Oil & Energy'],
  ['PHARMACEUTICALS', 'Pharmaceuticals'],
  ['REAL_ESTATE', 'Real Estate'],
  ['RETAIL', 'Retail'],
  ['TELECOMMUNICATIONS', 'Telecommunications'],
);

const text = (name: string, label: string): DefaultProperty => ({
  name,
  label,
  type: 'string',
  fieldType: 'text',
  formField: true,
});

const basics: readonly DefaultProperty[] = [
  text('name', 'Company name'),
  text('domain', 'Company Domain Name'),
  text('website', 'Website URL'),
  { ...text('phone', 'Phone Number'), fieldType: 'phonenumber' },
  { ...text('description', 'Description'), fieldType: 'textarea' },
  text('address', 'Street Address'),
  text('city', 'City'),
  text('state', 'State/Region'),
  text('zip', 'Postal Code'),
  text('country', 'Country/Region'),
  text('founded_year', 'Year Founded'),
  text('twitterhandle', 'Twitter Handle'),
  { name: 'industry', label: 'Industry', type: 'enumeration', fieldType: 'select', options: industries },
  {
    name: 'type',
    label: 'Type',
    type: 'enumeration',
    fieldType: 'select',
    options: options(
      ['PROSPECT', 'Prospect'],
      ['PARTNER', 'Partner'],
      ['RESELLER', 'Reseller'],
      ['VENDOR', 'Vendor'],
      ['OTHER', 'Other'],
    ),
  },
  { name: 'numberofemployees', label: 'Number of Employees', type: 'number', fieldType: 'number' },
  { name: 'annualrevenue', label: 'Annual Revenue', type: 'number', fieldType: 'number' },
  { name: 'facebookfans', label: 'Facebook Fans', type: 'number', fieldType: 'number' },
  {
    name: 'is_public',
    label: 'Is Public',
    type: 'bool',
    fieldType: 'booleancheckbox',
    options: booleanOptions,
  },
  {
    name: 'lifecyclestage',
    label: 'Lifecycle Stage',
    type: 'enumeration',
    fieldType: 'radio',
    options: lifecycleStages,
  },
  { ...ownerProperty, label: 'Company owner' },
  { name: 'createdate', label: 'Create Date', type: 'datetime', fieldType: 'date', readOnlyValue: true },
  {
    name: 'hs_lastmodifieddate',
    label: 'Last Modified Date',
    type: 'datetime',
    fieldType: 'date',
    readOnlyValue: true,
  },
];

/** The company properties of a fresh account, as far as this stand-in has them. */
export const companyProperties: readonly Property[] = [...basics, ...systemProperties].map((given) =>
  hubspotProperty(GROUP, given),
);

import type { Property, PropertyGroup, PropertyOption } from '../definitions/property';

/** What a default definition says; the rest is the same for all of HubSpot's own. */
export type DefaultProperty = Pick<Property, 'name' | 'label' | 'type' | 'fieldType'> & Partial<Property>;

/** The day HubSpot's own definitions carry in an account that has not touched them. */
const DEFINED_AT = Date.UTC(2020, 5, 30, 15, 57, 35, 997);

/** A property that HubSpot defines. */
export function hubspotProperty(groupName: string, given: DefaultProperty): Property {
  return {
    description: '',
    groupName,
    options: [],
    displayOrder: -1,
    hidden: false,
    formField: false,
    hasUniqueValue: false,
    calculated: false,
    externalOptions: false,
    dataSensitivity: 'non_sensitive',
    hubspotDefined: true,
    readOnlyValue: given.calculated ?? false,
    createdAt: DEFINED_AT,
    updatedAt: DEFINED_AT,
    archived: false,
    ...given,
  };
}

/** HubSpot's own groups of an object type, in their order. */
export function hubspotGroups(labels: Readonly<Record<string, string>>): PropertyGroup[] {
  return Object.entries(labels).map(([name, label], displayOrder) => {
    return { name, label, displayOrder, archived: false, hubspotDefined: true };
  });
}

/** Options in the order given; a value defaults to its label. */
export function options(
  ...given: readonly (string | readonly [value: string, label: string])[]
): PropertyOption[] {
  return given.map((option, displayOrder) => {
    const [value, label] = typeof option === 'string' ? [option, option] : option;
    return { value, label, description: '', displayOrder, hidden: false };
  });
}

export const booleanOptions = options(['true', 'Yes'], ['false', 'No']);

/** Where a record first came from, as HubSpot words it. */
export const trafficSources = options(
  ['ORGANIC_SEARCH', 'Organic Search'],
  ['PAID_SEARCH', 'Paid Search'],
  ['EMAIL_MARKETING', 'Email Marketing'],
  ['SOCIAL_MEDIA', 'Organic Social'],
  ['REFERRALS', 'Referrals'],
  ['OTHER_CAMPAIGNS', 'Other Campaigns'],
  ['DIRECT_TRAFFIC', 'Direct Traffic'],
  ['OFFLINE', 'Offline Sources'],
  ['PAID_SOCIAL', 'Paid Social'],
);

export const lifecycleStages = options(
  ['subscriber', 'Subscriber'],
  ['lead', 'Lead'],
  ['marketingqualifiedlead', 'Marketing Qualified Lead'],
  ['salesqualifiedlead', 'Sales Qualified Lead'],
  ['opportunity', 'Opportunity'],
  ['customer', 'Customer'],
  ['evangelist', 'Evangelist'],
  ['other', 'Other'],
);

const readOnly = { readOnlyValue: true } as const;

/** The owner picker, which every standard object has. */
export const ownerProperty: DefaultProperty = {
  name: 'hubspot_owner_id',
  label: 'Owner',
  description: 'The owner of the record. This can be any HubSpot user or Salesforce integration user.',
  type: 'enumeration',
  fieldType: 'select',
  externalOptions: true,
  referencedObjectType: 'OWNER',
};

/** What HubSpot keeps about every record by itself. */
export const systemProperties: readonly DefaultProperty[] = [
  {
    name: 'hs_object_id',
    label: 'Record ID',
    type: 'number',
    fieldType: 'number',
    description: 'The unique ID for this record.',
    ...readOnly,
  },
  {
    name: 'hs_created_by_user_id',
    label: 'Created by user ID',
    type: 'number',
    fieldType: 'number',
    hidden: true,
    ...readOnly,
  },
  {
    name: 'hs_updated_by_user_id',
    label: 'Updated by user ID',
    type: 'number',
    fieldType: 'number',
    hidden: true,
    ...readOnly,
  },
  {
    name: 'hs_object_source',
    label: 'Record creation source',
    type: 'string',
    fieldType: 'text',
    hidden: true,
    ...readOnly,
  },
  {
    name: 'hs_object_source_id',
    label: 'Record creation source ID',
    type: 'string',
    fieldType: 'text',
    hidden: true,
    ...readOnly,
  },
  {
    name: 'hs_object_source_label',
    label: 'Record source',
    type: 'string',
    fieldType: 'text',
    ...readOnly,
  },
];

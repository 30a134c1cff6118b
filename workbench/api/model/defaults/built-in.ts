import { COMPANY, CONTACT, DEAL, type ObjectType } from '../definitions/object-type';
import type { Pipeline } from '../definitions/pipeline';
import type { Property, PropertyGroup } from '../definitions/property';
import { companyGroups, companyProperties } from './companies';
import { contactGroups, contactProperties } from './contacts';
import { defaultDealPipeline } from './deal-pipeline';
import { dealGroups, dealProperties } from './deals';

export interface BuiltInType {
  readonly objectType: ObjectType;
  readonly properties: readonly Property[];
  readonly groups: readonly PropertyGroup[];
  readonly pipelines: readonly Pipeline[];
}

function ofHubSpot(
  given: Pick<
    ObjectType,
    | 'objectTypeId'
    | 'name'
    | 'pluralName'
    | 'labels'
    | 'primaryDisplayProperty'
    | 'secondaryDisplayProperties'
    | 'searchableProperties'
  >,
): ObjectType {
  return {
    ...given,
    id: given.objectTypeId.slice(2),
    fullyQualifiedName: given.name.toUpperCase(),
    metaType: 'HUBSPOT',
    requiredProperties: [],
    archived: false,
    createdAt: 0,
    updatedAt: 0,
  };
}

const contact = ofHubSpot({
  objectTypeId: CONTACT,
  name: 'contact',
  pluralName: 'contacts',
  labels: { singular: 'Contact', plural: 'Contacts' },
  primaryDisplayProperty: 'firstname',
  secondaryDisplayProperties: ['lastname', 'email', 'phone'],
  searchableProperties: ['firstname', 'lastname', 'email', 'phone', 'mobilephone', 'company'],
});

const company = ofHubSpot({
  objectTypeId: COMPANY,
  name: 'company',
  pluralName: 'companies',
  labels: { singular: 'Company', plural: 'Companies' },
  primaryDisplayProperty: 'name',
  secondaryDisplayProperties: ['domain'],
  searchableProperties: ['name', 'domain', 'website', 'phone'],
});

const deal = ofHubSpot({
  objectTypeId: DEAL,
  name: 'deal',
  pluralName: 'deals',
  labels: { singular: 'Deal', plural: 'Deals' },
  primaryDisplayProperty: 'dealname',
  secondaryDisplayProperties: ['dealstage'],
  searchableProperties: ['dealname', 'pipeline', 'dealstage', 'description', 'dealtype'],
});

/** The standard objects this stand-in has; tickets, line items and the rest are unknown types to it. */
export const builtInTypes: readonly BuiltInType[] = [
  { objectType: contact, properties: contactProperties, groups: contactGroups, pipelines: [] },
  { objectType: company, properties: companyProperties, groups: companyGroups, pipelines: [] },
  { objectType: deal, properties: dealProperties, groups: dealGroups, pipelines: [defaultDealPipeline] },
];

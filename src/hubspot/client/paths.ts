/**
 * The version of HubSpot's API that this app speaks, a date; the one place to change when HubSpot publishes the next. The older
 * numbered paths (`/crm/v3/...`) lose support in September 2027.
 */
const VERSION = '2026-09';

/** Where HubSpot's API is, unless HUBSPOT_API_ORIGIN says otherwise. */
export const HUBSPOT_API_ORIGIN = 'https://api.hubapi.com';

/**
 * Object types this app reads or writes. A custom object is addressed by `p_` and its name, which HubSpot takes without the
 * account's number in it; the bare name it refuses.
 */
export type ObjectType = 'deals' | 'companies' | 'contacts' | 'p_qualification_settings';

const objects = (type: ObjectType) => `/crm/objects/${VERSION}/${type}`;
const properties = (type: ObjectType) => `/crm/properties/${VERSION}/${type}`;
const owners = `/crm/owners/${VERSION}`;
const associations = (from: ObjectType, to: ObjectType) => `/crm/associations/${VERSION}/${from}/${to}`;
const schemas = `/crm-object-schemas/${VERSION}/schemas`;

/** The API's paths: each begins with `/` and has no query. `paths.object('deals', '7')` is `/crm/objects/2026-09/deals/7`. */
export const paths = {
  objects,
  object: (type: ObjectType, id: string) => `${objects(type)}/${encodeURIComponent(id)}`,
  objectBatch: (type: ObjectType, action: 'read' | 'create' | 'update' | 'upsert') =>
    `${objects(type)}/batch/${action}`,
  search: (type: ObjectType) => `${objects(type)}/search`,
  properties,
  property: (type: ObjectType, name: string) => `${properties(type)}/${encodeURIComponent(name)}`,
  propertyBatchCreate: (type: ObjectType) => `${properties(type)}/batch/create`,
  propertyGroups: (type: ObjectType) => `${properties(type)}/groups`,
  pipelines: (type: ObjectType) => `/crm/pipelines/${VERSION}/${type}`,
  owners,
  owner: (id: string) => `${owners}/${encodeURIComponent(id)}`,
  associationLabels: (from: ObjectType, to: ObjectType) => `${associations(from, to)}/labels`,
  associationBatch: (from: ObjectType, to: ObjectType, action: 'read' | 'create' | 'labels/archive') =>
    `${associations(from, to)}/batch/${action}`,
  /** Of the account's custom objects; `schema` of one of them. */
  schemas,
  schema: (type: ObjectType) => `${schemas}/${type}`,
  limits: (of: 'custom-properties' | 'custom-object-types' | 'calculated-properties') =>
    `/crm/limits/${VERSION}/${of}`,
  accountDetails: `/account-info/${VERSION}/details`,
} as const;

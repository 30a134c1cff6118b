/**
 * HubSpot serves one engine under two families of paths: numbered (`/crm/v3/...`), which lose support in September 2027,
 * and dated (`/crm/.../2026-09/...`). Everything this app calls exists in both.
 */
export type ApiFamily = 'v3' | '2026-09';

/** The family this app speaks. The one place to change when HubSpot publishes the next dated version. */
export const API_FAMILY: ApiFamily = '2026-09';

/** Where HubSpot's API is, unless HUBSPOT_API_ORIGIN says otherwise. */
export const HUBSPOT_API_ORIGIN = 'https://api.hubapi.com';

/**
 * Object types this app reads or writes. A custom object is addressed by `p_` and its name, which HubSpot takes without the
 * account's number in it; the bare name it refuses.
 */
export type ObjectType = 'deals' | 'companies' | 'contacts' | 'p_qualification_settings';

/** The paths of one family; every function returns a path that begins with `/` and has no query. */
export interface HubSpotPaths {
  readonly object: (type: ObjectType, id: string) => string;
  readonly objects: (type: ObjectType) => string;
  readonly objectBatch: (type: ObjectType, action: 'read' | 'create' | 'update' | 'upsert') => string;
  readonly property: (type: ObjectType, name: string) => string;
  readonly properties: (type: ObjectType) => string;
  readonly propertyBatchCreate: (type: ObjectType) => string;
  readonly propertyGroup: (type: ObjectType, name: string) => string;
  readonly propertyGroups: (type: ObjectType) => string;
  readonly pipelines: (type: ObjectType) => string;
  readonly owners: () => string;
  readonly owner: (id: string) => string;
  readonly associationLabels: (from: ObjectType, to: ObjectType) => string;
  readonly associationBatch: (
    from: ObjectType,
    to: ObjectType,
    action: 'read' | 'create' | 'labels/archive',
  ) => string;
  /** Of the account's custom objects; `schema` of one of them. */
  readonly schemas: () => string;
  readonly schema: (type: ObjectType) => string;
  readonly limits: (of: 'custom-properties' | 'custom-object-types') => string;
  readonly accountDetails: () => string;
}

/** The paths of a family: `pathsOf('2026-09').object('deals', '7')` is `/crm/objects/2026-09/deals/7`. */
export function pathsOf(family: ApiFamily): HubSpotPaths {
  const crm = (area: string) => (family === 'v3' ? `/crm/v3/${area}` : `/crm/${area}/${family}`);
  const objects = (type: ObjectType) => `${crm('objects')}/${type}`;
  const properties = (type: ObjectType) => `${crm('properties')}/${type}`;
  // Of the numbered family only version 4 has labels.
  const associations = family === 'v3' ? '/crm/v4/associations' : crm('associations');
  const schemas = `/crm-object-schemas/${family}/schemas`;
  return {
    object: (type, id) => `${objects(type)}/${encodeURIComponent(id)}`,
    objects,
    objectBatch: (type, action) => `${objects(type)}/batch/${action}`,
    property: (type, name) => `${properties(type)}/${encodeURIComponent(name)}`,
    properties,
    propertyBatchCreate: (type) => `${properties(type)}/batch/create`,
    propertyGroup: (type, name) => `${properties(type)}/groups/${encodeURIComponent(name)}`,
    propertyGroups: (type) => `${properties(type)}/groups`,
    pipelines: (type) => `${crm('pipelines')}/${type}`,
    owners: () => crm('owners'),
    owner: (id) => `${crm('owners')}/${encodeURIComponent(id)}`,
    associationLabels: (from, to) => `${associations}/${from}/${to}/labels`,
    associationBatch: (from, to, action) => `${associations}/${from}/${to}/batch/${action}`,
    schemas: () => schemas,
    schema: (type) => `${schemas}/${type}`,
    limits: (of) => `${crm('limits')}/${of}`,
    accountDetails: () => `/account-info/${family}/details`,
  };
}

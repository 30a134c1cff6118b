import { COMPANY, CONTACT, DEAL } from './object-type';

/** How answers about an object type differ from those about another, as recorded from HubSpot. */
export interface TypeTraits {
  readonly createdProperty: string;
  readonly modifiedProperty: string;
  /** Read when a request names no properties. */
  readonly defaultProperties: readonly string[];
  /** Read whatever a request names. */
  readonly alwaysRead: readonly string[];
  /** Echoed by an update beside what was sent and calculated. */
  readonly echoedOnUpdate: readonly string[];
  /** The word in scopes such as `crm.objects.deals.read`. */
  readonly scopeName: string;
}

/** Where a record came from, which answers to writes tell since 2024. */
const ORIGIN = ['hs_object_source', 'hs_object_source_id', 'hs_object_source_label'];

const contactTraits: TypeTraits = {
  createdProperty: 'createdate',
  modifiedProperty: 'lastmodifieddate',
  defaultProperties: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
  alwaysRead: ['createdate', 'hs_object_id', 'lastmodifieddate'],
  echoedOnUpdate: [
    'createdate',
    'hs_is_unworked',
    'hs_object_id',
    ...ORIGIN,
    'hs_pipeline',
    'lastmodifieddate',
    'lifecyclestage',
  ],
  scopeName: 'contacts',
};

const companyTraits: TypeTraits = {
  createdProperty: 'createdate',
  modifiedProperty: 'hs_lastmodifieddate',
  defaultProperties: ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name'],
  alwaysRead: ['createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  echoedOnUpdate: ['createdate', 'hs_lastmodifieddate', 'hs_object_id', ...ORIGIN],
  scopeName: 'companies',
};

const dealTraits: TypeTraits = {
  ...companyTraits,
  defaultProperties: [
    'amount',
    'closedate',
    'createdate',
    'dealname',
    'dealstage',
    'hs_lastmodifieddate',
    'hs_object_id',
    'pipeline',
  ],
  scopeName: 'deals',
};

const customTraits: TypeTraits = {
  createdProperty: 'hs_createdate',
  modifiedProperty: 'hs_lastmodifieddate',
  defaultProperties: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  alwaysRead: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  echoedOnUpdate: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id', ...ORIGIN],
  scopeName: 'custom',
};

/** By object type id; `custom` for all that are none of HubSpot's own three. */
export const traits = {
  [CONTACT]: contactTraits,
  [COMPANY]: companyTraits,
  [DEAL]: dealTraits,
  custom: customTraits,
};

/** The traits of an object type. */
export function traitsOf(objectTypeId: string): TypeTraits {
  return isKnown(objectTypeId) ? traits[objectTypeId] : customTraits;
}

function isKnown(objectTypeId: string): objectTypeId is keyof typeof traits {
  return Object.hasOwn(traits, objectTypeId);
}

import { COMPANY, CONTACT, DEAL } from '../definitions/object-type';
import { validationError } from '../refusals/errors';
import type { CrmState } from '../state/crm-state';
import type { TypeState } from '../state/type-state';

/** One direction of an association type between two object types. */
export interface AssociationType {
  readonly typeId: number;
  readonly inverseTypeId: number;
  readonly fromType: string;
  readonly toType: string;
  readonly category: 'HUBSPOT_DEFINED' | 'USER_DEFINED';
  /** Null for the unlabelled type, which every pair of associated records has. */
  readonly label: string | null;
  /** What `?associations=` answers call it. */
  readonly name: string;
}

type Row = readonly [
  from: string,
  to: string,
  typeId: number,
  inverseTypeId: number,
  name: string,
  label: string | null,
];

// HubSpot's own ids, the same in every account.
const rows: readonly Row[] = [
  [CONTACT, COMPANY, 279, 280, 'contact_to_company_unlabeled', null],
  [COMPANY, CONTACT, 280, 279, 'company_to_contact_unlabeled', null],
  [CONTACT, COMPANY, 1, 2, 'contact_to_company', 'Primary'],
  [COMPANY, CONTACT, 2, 1, 'company_to_contact', 'Primary'],
  [DEAL, CONTACT, 3, 4, 'deal_to_contact', null],
  [CONTACT, DEAL, 4, 3, 'contact_to_deal', null],
  [DEAL, COMPANY, 341, 342, 'deal_to_company_unlabeled', null],
  [COMPANY, DEAL, 342, 341, 'company_to_deal_unlabeled', null],
  [DEAL, COMPANY, 5, 6, 'deal_to_company', 'Primary'],
  [COMPANY, DEAL, 6, 5, 'company_to_deal', 'Primary'],
  [CONTACT, CONTACT, 449, 449, 'contact_to_contact', null],
  [COMPANY, COMPANY, 450, 450, 'company_to_company', null],
  [COMPANY, COMPANY, 13, 14, 'parent_to_child_company', 'Child Company'],
  [COMPANY, COMPANY, 14, 13, 'child_to_parent_company', 'Parent Company'],
  [DEAL, DEAL, 451, 451, 'deal_to_deal', null],
];

const hubspotDefined: readonly AssociationType[] = rows.map(
  ([fromType, toType, typeId, inverseTypeId, name, label]) => {
    return { fromType, toType, typeId, inverseTypeId, name, label, category: 'HUBSPOT_DEFINED' };
  },
);

/** A record's first company becomes its primary one. */
export const PRIMARY_COMPANY: ReadonlyMap<string, number> = new Map([
  [CONTACT, 1],
  [DEAL, 5],
]);

/** All association types of an account, each direction for itself. */
export function allAssociationTypes(state: CrmState): AssociationType[] {
  return [
    ...hubspotDefined,
    ...state.labels.map((label) => ({ ...label, category: 'USER_DEFINED' as const })),
  ];
}

export function associationTypesBetween(
  state: CrmState,
  fromType: string,
  toType: string,
): AssociationType[] {
  return allAssociationTypes(state).filter((type) => type.fromType === fromType && type.toType === toType);
}

export function associationTypeById(state: CrmState, typeId: number): AssociationType | undefined {
  return allAssociationTypes(state).find((type) => type.typeId === typeId);
}

/** The unlabelled type between two object types; undefined when they cannot be associated. */
export function unlabelledType(
  state: CrmState,
  fromType: string,
  toType: string,
): AssociationType | undefined {
  return associationTypesBetween(state, fromType, toType).find((type) => type.label === null);
}

/** The unlabelled type between two object types. @throws 400 when records of the two types cannot be associated */
export function unlabelledOrRefuse(state: CrmState, from: TypeState, to: TypeState): AssociationType {
  const type = unlabelledType(state, from.objectType.objectTypeId, to.objectType.objectTypeId);
  if (!type)
    throw validationError(
      `No association is defined from ${from.objectType.pluralName} to ${to.objectType.pluralName}`,
    );
  return type;
}

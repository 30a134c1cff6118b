import { COMPANY } from '../definitions/object-type';
import { validationError } from '../refusals/errors';
import type { LinkChange } from '../state/change';
import type { CrmState } from '../state/crm-state';
import type { TypeState } from '../state/type-state';
import { associationTypeById, PRIMARY_COMPANY } from './association-types';
import { linkChanges } from './link-changes';

interface NewAssociation {
  readonly to: { readonly id: string };
  readonly types: readonly { readonly associationTypeId: number }[];
}

/**
 * The links of a record that is being created; their type ids say what object type each goes to.
 * @throws HubSpot's 400 for a type id that does not start at this object type, and for a record that is not there
 */
export function associationChanges(
  state: CrmState,
  from: { type: TypeState; id: string },
  wanted: readonly NewAssociation[],
): LinkChange[] {
  const fromType = from.type.objectType.objectTypeId;
  let companies = 0;
  return wanted.flatMap(({ to, types }) => {
    const ids = types.map(({ associationTypeId }) => associationTypeId);
    const toType = targetType(state, fromType, ids);
    requireActive(state, toType, to.id);
    if (toType === COMPANY) companies += 1;
    const links = linkChanges(state, { type: fromType, id: from.id }, { type: toType, id: to.id }, ids);
    return companies > 1 ? links.map((link) => withoutPrimary(link, ids)) : links;
  });
}

function targetType(state: CrmState, fromType: string, typeIds: readonly number[]): string {
  const targets = new Set(typeIds.map((typeId) => typeFrom(state, fromType, typeId)));
  const [target] = targets;
  if (target === undefined || targets.size > 1)
    throw validationError('The association types of one association must lead to one object type');
  return target;
}

function typeFrom(state: CrmState, fromType: string, typeId: number): string {
  const type = associationTypeById(state, typeId);
  if (type?.fromType !== fromType)
    throw validationError(`Association type ${typeId} does not start at object type ${fromType}`);
  return type.toType;
}

/** @throws 400 when the record to associate with is not there, or archived */
export function requireActive(state: CrmState, type: string, id: string): void {
  if (!state.type(type).active(id))
    throw validationError(`One or more associations are not valid: no ${type} with id ${id}`);
}

/** The links of one request do not see each other, so only the first company may become primary by itself. */
function withoutPrimary(link: LinkChange, asked: readonly number[]): LinkChange {
  const primaryIds = [...PRIMARY_COMPANY.values()].flatMap((typeId) => [typeId, typeId + 1]);
  return {
    ...link,
    typeIds: link.typeIds.filter(
      (typeId) => !primaryIds.includes(typeId) || asked.includes(typeId) || asked.includes(typeId - 1),
    ),
  };
}

import { COMPANY } from '../definitions/object-type';
import type { LinkChange } from '../state/change';
import type { CrmState } from '../state/crm-state';
import {
  associationTypeById,
  associationTypesBetween,
  PRIMARY_COMPANY,
  unlabelledType,
} from './association-types';

export interface RecordKey {
  readonly type: string;
  readonly id: string;
}

/** What adds association types between two records: both directions, and the unlabelled type that every association has. */
export function linkChanges(
  state: CrmState,
  from: RecordKey,
  to: RecordKey,
  typeIds: readonly number[],
): LinkChange[] {
  const unlabelled = unlabelledType(state, from.type, to.type);
  const added = [...typeIds, ...(unlabelled ? [unlabelled.typeId] : []), ...primary(state, from, to)];
  const inverse = added
    .map((typeId) => associationTypeById(state, typeId)?.inverseTypeId)
    .filter((typeId) => typeId !== undefined);
  return bothDirections(state, from, to, (present, isForward) => [
    ...present,
    ...(isForward ? added : inverse),
  ]);
}

/**
 * What removes all association types between two records, or only those given; an association that is not even unlabelled
 * any more is gone with all its labels.
 */
export function unlinkChanges(
  state: CrmState,
  from: RecordKey,
  to: RecordKey,
  typeIds?: readonly number[],
): LinkChange[] {
  const unlabelled = unlabelledType(state, from.type, to.type);
  const isGone = !typeIds || (unlabelled !== undefined && typeIds.includes(unlabelled.typeId));
  if (isGone) return bothDirections(state, from, to, () => []);
  const inverse = typeIds.map((typeId) => associationTypeById(state, typeId)?.inverseTypeId);
  return bothDirections(state, from, to, (present, isForward) =>
    present.filter((typeId) => !(isForward ? typeIds : inverse).includes(typeId)),
  );
}

function bothDirections(
  state: CrmState,
  from: RecordKey,
  to: RecordKey,
  next: (present: readonly number[], isForward: boolean) => readonly number[],
): LinkChange[] {
  const change = (a: RecordKey, b: RecordKey, isForward: boolean): LinkChange => {
    const typeIds = new Set(next(state.graph.typeIds(a.type, a.id, b.type, b.id), isForward));
    return {
      kind: 'link',
      fromType: a.type,
      fromId: a.id,
      toType: b.type,
      toId: b.id,
      typeIds: [...typeIds].sort((x, y) => x - y),
    };
  };
  return [change(from, to, true), change(to, from, false)];
}

/** The primary type, in the direction asked for, when the contact or deal has no primary company yet. */
function primary(state: CrmState, from: RecordKey, to: RecordKey): number[] {
  const [record, company] = to.type === COMPANY ? [from, to] : [to, from];
  const typeId = PRIMARY_COMPANY.get(record.type);
  if (company.type !== COMPANY || typeId === undefined) return [];
  const hasOne = state.graph
    .from(record.type, record.id, COMPANY)
    .some((link) => link.typeIds.includes(typeId));
  if (hasOne) return [];
  return [
    associationTypesBetween(state, from.type, to.type).find(
      (type) => type.typeId === typeId || type.inverseTypeId === typeId,
    )?.typeId,
  ].filter((id) => id !== undefined);
}

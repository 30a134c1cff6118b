import type { AssociationLabel } from '../definitions/association-label';

/** Both directions of a new association type; between records of one type, one direction serves as both. */
export function labelPair(
  { fromType, toType }: { readonly fromType: string; readonly toType: string },
  given: { name: string; label: string | null; inverseLabel: string | null; nextTypeId: () => number },
): AssociationLabel[] {
  const { name, label, inverseLabel } = given;
  const typeId = given.nextTypeId();
  if (fromType === toType && label === inverseLabel)
    return [{ typeId, inverseTypeId: typeId, fromType, toType, name, label }];
  const inverseTypeId = given.nextTypeId();
  return [
    { typeId, inverseTypeId, fromType, toType, name, label },
    {
      typeId: inverseTypeId,
      inverseTypeId: typeId,
      fromType: toType,
      toType: fromType,
      name,
      label: inverseLabel,
    },
  ];
}

import { allAssociationTypes } from '../../model/associations/association-types';
import type { TypeState } from '../../model/state/type-state';
import { formatInstant } from '../../model/values/instant';
import type { Portal } from '../http/portal';
import { representProperty } from '../properties/represent-property';

/** An object type with its properties and associations, as HubSpot answers it. */
export function representSchema(portal: Portal, type: TypeState): Record<string, unknown> {
  const { objectType } = type;
  const { description } = objectType;
  return {
    labels: objectType.labels,
    requiredProperties: objectType.requiredProperties,
    searchableProperties: objectType.searchableProperties,
    primaryDisplayProperty: objectType.primaryDisplayProperty,
    secondaryDisplayProperties: objectType.secondaryDisplayProperties,
    ...(description !== undefined && { description }),
    archived: objectType.archived,
    restorable: true,
    metaType: objectType.metaType,
    id: objectType.id,
    fullyQualifiedName: objectType.fullyQualifiedName,
    createdAt: formatInstant(objectType.createdAt),
    updatedAt: formatInstant(objectType.updatedAt),
    objectTypeId: objectType.objectTypeId,
    properties: [...type.properties.values()].filter((property) => !property.archived).map(representProperty),
    associations: associationsOf(portal, objectType.objectTypeId),
    name: objectType.metaType === 'HUBSPOT' ? objectType.fullyQualifiedName : objectType.name,
  };
}

function associationsOf({ state }: Portal, objectTypeId: string): Record<string, unknown>[] {
  return allAssociationTypes(state)
    .filter(({ fromType, toType }) => fromType === objectTypeId || toType === objectTypeId)
    .map(({ fromType, toType, typeId, name, category }) => ({
      fromObjectTypeId: fromType,
      toObjectTypeId: toType,
      name: category === 'HUBSPOT_DEFINED' ? name.toUpperCase() : name,
      cardinality: 'ONE_TO_MANY',
      inverseCardinality: 'ONE_TO_MANY',
      id: String(typeId),
      createdAt: null,
      updatedAt: null,
    }));
}

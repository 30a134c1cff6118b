import type { Property, PropertyGroup } from '../../model/definitions/property';
import { formatInstant } from '../../model/values/instant';

/** A property definition as HubSpot answers it. */
export function representProperty(property: Property): Readonly<Record<string, unknown>> {
  const {
    createdAt,
    updatedAt,
    archivedAt,
    hubspotDefined,
    readOnlyValue,
    archived,
    calculationFormula,
    ...same
  } = property;
  return {
    updatedAt: formatInstant(updatedAt),
    createdAt: formatInstant(createdAt),
    ...same,
    ...(calculationFormula !== undefined && { calculationFormula }),
    archived,
    ...(archivedAt !== undefined && { archivedAt: formatInstant(archivedAt) }),
    ...(hubspotDefined && { hubspotDefined }),
    modificationMetadata: {
      archivable: !hubspotDefined,
      readOnlyDefinition: hubspotDefined && (readOnlyValue || property.calculated),
      ...(property.type === 'enumeration' && { readOnlyOptions: property.externalOptions }),
      readOnlyValue: readOnlyValue || property.calculated,
    },
  };
}

export function representGroup({
  name,
  label,
  displayOrder,
  archived,
}: PropertyGroup): Readonly<Record<string, unknown>> {
  return { name, label, displayOrder, archived };
}

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
    readOnlyDefinition = hubspotDefined,
    readOnlyOptions,
    archived,
    calculationFormula,
    ...same
  } = property;
  return {
    updatedAt: formatInstant(updatedAt),
    createdAt: formatInstant(createdAt),
    ...same,
    ...(calculationFormula !== undefined && { calculationFormula }),
    ...(hubspotDefined ? { hubspotDefined } : { archived }),
    ...(archivedAt !== undefined && { archivedAt: formatInstant(archivedAt) }),
    modificationMetadata: {
      // Recorded: true of nearly all of HubSpot's own, which nobody can archive all the same.
      archivable: !hubspotDefined || readOnlyDefinition,
      readOnlyDefinition,
      ...(readOnlyOptions !== undefined && { readOnlyOptions }),
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

import type { Owner, Pipeline, Property, PropertyGroup } from '../api/schemas';

/** What an account says about one object type: enough to label, format, filter and edit any property. */
export interface AccountSchema {
  readonly properties: ReadonlyMap<string, Property>;
  readonly groups: readonly PropertyGroup[];
  readonly pipelines: readonly Pipeline[];
  readonly owners: readonly Owner[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** The pipeline, for a stage; stages of different pipelines often share a label. */
  readonly group?: string;
}

/** How somebody's name is shown: full name, else e-mail address, else the id. */
export function ownerName(owner: Owner): string {
  const name = [owner.firstName, owner.lastName].filter(Boolean).join(' ');
  return name || owner.email || `Owner ${owner.id}`;
}

/** What a property's values can be, in display order; empty for properties that are not chosen from a list. */
export function optionsOf(property: Property, schema: AccountSchema): readonly Option[] {
  if (isOwnerProperty(property)) {
    return schema.owners.map((owner) => ({ value: owner.id, label: ownerName(owner) }));
  }
  if (property.name === 'pipeline') {
    return inOrder(schema.pipelines).map(({ id, label }) => ({ value: id, label }));
  }
  if (property.name === 'dealstage') {
    return inOrder(schema.pipelines).flatMap((pipeline) =>
      inOrder(pipeline.stages).map(({ id, label }) => ({ value: id, label, group: pipeline.label })),
    );
  }
  if (property.options.length === 0 && property.type === 'bool') {
    return [
      { value: 'true', label: 'Yes' },
      { value: 'false', label: 'No' },
    ];
  }
  return inOrder(property.options.filter((option) => option.hidden !== true)).map(({ value, label }) => ({
    value,
    label,
  }));
}

/** Whether the values are owner ids: HubSpot's own owner property, or a custom one that refers to owners. */
export function isOwnerProperty(property: Property): boolean {
  return property.referencedObjectType === 'OWNER' || property.name === 'hubspot_owner_id';
}

/** Whether HubSpot refuses writes to the property. */
export function isReadOnly(property: Property): boolean {
  return property.calculated || property.modificationMetadata?.readOnlyValue === true;
}

function inOrder<T extends { readonly displayOrder?: number | undefined }>(
  items: readonly T[],
): readonly T[] {
  return [...items].sort((a, b) => (a.displayOrder ?? 0) - (b.displayOrder ?? 0));
}

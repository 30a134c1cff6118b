/** The object types that have pages here, by HubSpot's ids, as they stand in its page addresses. */
export const objectTypeIds = ['0-1', '0-2', '0-3'] as const;
export type ObjectTypeId = (typeof objectTypeIds)[number];

interface ObjectTypeWords {
  readonly singular: string;
  readonly plural: string;
  /** The property shown as the record's name; contacts have theirs put together from two. */
  readonly nameProperties: readonly string[];
}

export const objectTypes: Readonly<Record<ObjectTypeId, ObjectTypeWords>> = {
  '0-1': { singular: 'Contact', plural: 'Contacts', nameProperties: ['firstname', 'lastname'] },
  '0-2': { singular: 'Company', plural: 'Companies', nameProperties: ['name'] },
  '0-3': { singular: 'Deal', plural: 'Deals', nameProperties: ['dealname'] },
};

/** What to call a record: its name, else its e-mail address or domain, else its type and id. */
export function recordName(
  objectTypeId: ObjectTypeId,
  record: { readonly id: string; readonly properties: Readonly<Record<string, string | null>> },
): string {
  const { singular, nameProperties } = objectTypes[objectTypeId];
  const name = nameProperties
    .map((property) => record.properties[property]?.trim() ?? '')
    .join(' ')
    .trim();
  return name || record.properties['email'] || record.properties['domain'] || `${singular} ${record.id}`;
}

import * as z from 'zod';
import type { HubSpotClient } from '../client/client';
import { paths } from '../client/paths';

/** A label that an association from a deal to a contact can carry. */
export interface AssociationLabel {
  readonly typeId: number;
  readonly label: string;
}

/** HubSpot's category of labels that an account made itself. */
export const USER_DEFINED = 'USER_DEFINED';

// Not paged: an account has at most 50 labels between two object types.
const labelsSchema = z.object({
  results: z.array(z.object({ category: z.string(), typeId: z.number(), label: z.string().nullable() })),
});

/** The account's own labels between deals and contacts, as seen from the deal; one call. */
export async function listContactLabels(client: HubSpotClient): Promise<AssociationLabel[]> {
  const { results } = await client.request({
    method: 'GET',
    path: paths.associationLabels('deals', 'contacts'),
    schema: labelsSchema,
  });
  return results.flatMap(({ category, typeId, label }) =>
    category === USER_DEFINED && label !== null ? [{ typeId, label }] : [],
  );
}

/** Makes a label. HubSpot allows few (ten on Professional), and says so when there are too many. */
export async function createContactLabel(
  client: HubSpotClient,
  { name, label }: { readonly name: string; readonly label: string },
): Promise<void> {
  await client.request({
    method: 'POST',
    path: paths.associationLabels('deals', 'contacts'),
    body: { name, label },
    schema: z.object({ results: z.array(z.unknown()) }),
  });
}

/** Whether an association label is the one of that name; admins may have changed its case. */
export function isLabelled(label: string | null, name: string): boolean {
  return label !== null && label.trim().toLowerCase() === name.toLowerCase();
}

import { z } from 'zod';

/** An object type: HubSpot's own (`HUBSPOT`) or the account's (`PORTAL_SPECIFIC`). Times are epoch milliseconds. */
export const objectTypeSchema = z.object({
  id: z.string(),
  objectTypeId: z.string(),
  name: z.string(),
  /** What `?associations=` and answers call it: `contacts`, `p123_settings`. */
  pluralName: z.string(),
  fullyQualifiedName: z.string(),
  metaType: z.enum(['HUBSPOT', 'PORTAL_SPECIFIC']),
  labels: z.object({ singular: z.string(), plural: z.string() }),
  description: z.string().optional(),
  primaryDisplayProperty: z.string(),
  secondaryDisplayProperties: z.array(z.string()),
  searchableProperties: z.array(z.string()),
  requiredProperties: z.array(z.string()),
  archived: z.boolean(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type ObjectType = z.infer<typeof objectTypeSchema>;

export const CONTACT = '0-1';
export const COMPANY = '0-2';
export const DEAL = '0-3';

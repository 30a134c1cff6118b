import * as z from 'zod';

/** A record as HubSpot answers it, with the properties that were asked for. */
export const crmObjectSchema = z.object({
  id: z.string(),
  /** Null for a property that is defined and has no value; one that the account does not define is absent. */
  properties: z.record(z.string(), z.string().nullable()),
});

export interface CrmObject {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

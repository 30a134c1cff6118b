import * as z from 'zod';
import type { HubSpotClient } from '../client/client';

const accountSchema = z.object({
  portalId: z.number().int(),
  /** An IANA name such as `Europe/Stockholm`. */
  timeZone: z.string(),
  companyCurrency: z.string().nullish(),
});
export type Account = z.infer<typeof accountSchema>;

/** Which account the token belongs to, one call. */
export async function readAccount(client: HubSpotClient): Promise<Account> {
  return client.request({ method: 'GET', path: client.paths.accountDetails(), schema: accountSchema });
}

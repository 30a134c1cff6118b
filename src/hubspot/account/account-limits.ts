import * as z from 'zod';
import type { HubSpotClient } from '../client/client';
import { nullWhen } from '../client/hubspot-error';
import { paths } from '../client/paths';

/** How many of something an account has, of how many it may have. */
export interface Usage {
  readonly limit: number;
  readonly usage: number;
}

/** Null where HubSpot does not say: the plan has no such thing, or the token may not ask. */
export interface AccountLimits {
  readonly dealProperties: Usage | null;
  readonly customObjectTypes: Usage | null;
}

const DEAL = '0-3';

const usageSchema = z.object({ limit: z.number(), usage: z.number() });
const propertyLimitsSchema = z.object({
  byObjectType: z.array(usageSchema.extend({ objectTypeId: z.string() })),
});

/** What the account may still define of what this app needs. Two calls. */
export async function readLimits(client: HubSpotClient): Promise<AccountLimits> {
  const [properties, customObjectTypes] = await Promise.all([
    limitsOrNull(client, 'custom-properties', propertyLimitsSchema),
    limitsOrNull(client, 'custom-object-types', usageSchema),
  ]);
  const deal = properties?.byObjectType.find(({ objectTypeId }) => objectTypeId === DEAL);
  return {
    dealProperties: deal === undefined ? null : { limit: deal.limit, usage: deal.usage },
    customObjectTypes,
  };
}

async function limitsOrNull<T>(
  client: HubSpotClient,
  of: 'custom-properties' | 'custom-object-types',
  schema: z.ZodType<T>,
): Promise<T | null> {
  const call = client.request({ method: 'GET', path: paths.limits(of), schema });
  return nullWhen(['missing-scope', 'forbidden', 'not-found'], call);
}

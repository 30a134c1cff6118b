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

/** Of the whole account, whatever the object type. */
const calculatedSchema = z.object({ overallLimit: z.number(), overallUsage: z.number() });

/** How many calculated properties the account has of how many it may have; null where HubSpot does not say. One call. */
export async function readCalculatedLimit(client: HubSpotClient): Promise<Usage | null> {
  const found = await limitsOrNull(client, 'calculated-properties', calculatedSchema);
  return found === null ? null : { limit: found.overallLimit, usage: found.overallUsage };
}

async function limitsOrNull<T>(
  client: HubSpotClient,
  of: Parameters<typeof paths.limits>[0],
  schema: z.ZodType<T>,
): Promise<T | null> {
  const call = client.request({ method: 'GET', path: paths.limits(of), schema });
  return nullWhen(['missing-scope', 'forbidden', 'not-found'], call);
}

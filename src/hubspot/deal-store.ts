import * as z from 'zod';
import { PROPERTY_PREFIX } from '../qualification';
import type { HubSpotClient } from './client';
import { missingObjects, objectBatchSchema } from './object-batch';

/** What the functions need of HubSpot: one deal, read or written in one call each. */
export interface DealStore {
  /** One API call. Properties the account does not define are absent from `properties`. `history` newest first, only for names in historyOf. null when there is no such deal. */
  read(request: {
    dealId: string;
    properties: readonly string[];
    historyOf: readonly string[];
  }): Promise<DealRecord | null>;
  /** One API call. Refuses any property name that does not begin with `qual_` (throws before calling: our own mistake). */
  write(dealId: string, properties: Readonly<Record<string, string>>): Promise<void>;
}

export interface DealRecord {
  readonly id: string;
  /** A value as HubSpot stores it; null when the property is defined and has none. */
  readonly properties: Readonly<Record<string, string | null>>;
  readonly history: Readonly<Record<string, readonly PropertyVersion[]>>;
}

export interface PropertyVersion {
  readonly value: string;
  readonly at: Date;
  /** Through the API, by this app or another; else somebody changed it on HubSpot's own pages. */
  readonly byIntegration: boolean;
  /** The HubSpot user who changed it on HubSpot's own pages; null when HubSpot does not say. */
  readonly userId: string | null;
}

const versionSchema = z
  .object({
    value: z.string().nullish(),
    timestamp: z.iso.datetime({ offset: true }),
    sourceType: z.string(),
    sourceId: z.string().nullish(),
    updatedByUserId: z.number().nullish(),
  })
  .transform((version): PropertyVersion => {
    const byIntegration = version.sourceType === 'INTEGRATION' || version.sourceType === 'API';
    const userId =
      version.updatedByUserId?.toString() ?? /^userId:(\d+)$/.exec(version.sourceId ?? '')?.[1] ?? null;
    return {
      value: version.value ?? '',
      at: new Date(version.timestamp),
      byIntegration,
      // With an integration's change HubSpot may name who installed it, who did not make it.
      userId: byIntegration ? null : userId,
    };
  });

const dealSchema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
  propertiesWithHistory: z.record(z.string(), z.array(versionSchema)).nullish(),
});
const answerSchema = objectBatchSchema(dealSchema);

/** The store over HubSpot's API, or over anything that answers like it. */
export function createDealStore(client: HubSpotClient): DealStore {
  return {
    async read({ dealId, properties, historyOf }) {
      // HubSpot's ids are numbers; anything else names no deal, and a batch answers it with 400 instead of "not found".
      if (!/^\d+$/.test(dealId)) return null;
      const answer = await client.request({
        method: 'POST',
        // A batch of one, because 60 property names and their history do not fit in the URL of a GET.
        path: client.paths.objectBatch('deals', 'read'),
        effect: 'read',
        body: {
          inputs: [{ id: dealId }],
          properties: [...new Set([...properties, ...historyOf])],
          ...(historyOf.length === 0 ? {} : { propertiesWithHistory: historyOf }),
        },
        schema: answerSchema,
      });
      const deal = answer.results.find((result) => result.id === dealId);
      if (deal !== undefined) return recordOf(deal, historyOf);
      missingObjects(answer, `Reading deal ${dealId}`);
      return null;
    },

    async write(dealId, properties) {
      refuseForeignNames(properties);
      await client.request({
        method: 'PATCH',
        path: client.paths.object('deals', dealId),
        body: { properties },
        schema: z.object({ id: z.string() }),
      });
    },
  };
}

function recordOf(deal: z.infer<typeof dealSchema>, historyOf: readonly string[]): DealRecord {
  const histories = Object.entries(deal.propertiesWithHistory ?? {}).filter(([name]) =>
    historyOf.includes(name),
  );
  return {
    id: deal.id,
    properties: deal.properties,
    history: Object.fromEntries(histories.map(([name, versions]) => [name, versions.toSorted(newestFirst)])),
  };
}

const newestFirst = (a: PropertyVersion, b: PropertyVersion) => b.at.getTime() - a.at.getTime();

function refuseForeignNames(properties: Readonly<Record<string, string>>): void {
  const names = Object.keys(properties);
  if (names.length === 0) throw new Error('DealStore.write() was given no property to write.');
  const foreign = names.filter((name) => !name.startsWith(PROPERTY_PREFIX));
  if (foreign.length === 0) return;
  throw new Error(
    `DealStore.write() writes ${PROPERTY_PREFIX}* properties only, and was given: ${foreign.join(', ')}.`,
  );
}

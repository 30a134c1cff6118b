import * as z from 'zod';
import { PROPERTY_PREFIX } from '../../qualification';
import type { HubSpotClient } from '../client/client';
import { crmObjectSchema } from '../client/crm-object';
import { objectBatchSchema, refuseAllButMissing } from '../client/object-batch';
import { paths } from '../client/paths';

/** What the functions need of HubSpot: deals, read or written in one call each. */
export interface DealStore {
  /** One API call. Properties the account does not define are absent from `properties`. `history` newest first, only for names in historyOf. null when there is no such deal. */
  read(request: {
    dealId: string;
    properties: readonly string[];
    historyOf: readonly string[];
  }): Promise<DealRecord | null>;
  /** The same of at most HISTORY_BATCH_SIZE deals, one API call; those that are gone are left out. */
  readMany(request: {
    dealIds: readonly string[];
    properties: readonly string[];
    historyOf: readonly string[];
  }): Promise<readonly DealRecord[]>;
  /**
   * One API call. Refuses any property that is not ours (`qual_`), nor one that ops mapped a criterion onto (throws before calling:
   * our own mistake).
   */
  write(
    dealId: string,
    properties: Readonly<Record<string, string>>,
    mapped?: readonly string[],
  ): Promise<void>;
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

const dealSchema = crmObjectSchema.extend({
  propertiesWithHistory: z.record(z.string(), z.array(versionSchema)).nullish(),
});
const answerSchema = objectBatchSchema(dealSchema);

/** The store over HubSpot's API, or over anything that answers like it. */
export function createDealStore(client: HubSpotClient): DealStore {
  const readMany: DealStore['readMany'] = async ({ dealIds, properties, historyOf }) => {
    if (dealIds.length === 0) return [];
    const answer = await client.request({
      method: 'POST',
      // A batch even of one, because 60 property names and their history do not fit in the URL of a GET.
      path: paths.objectBatch('deals', 'read'),
      repeatable: true,
      body: {
        inputs: dealIds.map((id) => ({ id })),
        properties: [...new Set([...properties, ...historyOf])],
        ...(historyOf.length === 0 ? {} : { propertiesWithHistory: historyOf }),
      },
      schema: answerSchema,
    });
    refuseAllButMissing(answer, dealIds, `Reading deals ${dealIds.join(', ')}`);
    return answer.results.map((deal) => recordOf(deal, historyOf));
  };
  return {
    async read({ dealId, ...what }) {
      // HubSpot's ids are numbers; anything else names no deal, and a batch answers it with 400 instead of "not found".
      if (!/^\d+$/.test(dealId)) return null;
      return (await readMany({ dealIds: [dealId], ...what })).find(({ id }) => id === dealId) ?? null;
    },

    readMany,

    async write(dealId, properties, mapped = []) {
      refuseForeignNames(properties, mapped);
      await client.request({
        method: 'PATCH',
        path: paths.object('deals', dealId),
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

function refuseForeignNames(properties: Readonly<Record<string, string>>, mapped: readonly string[]): void {
  const names = Object.keys(properties);
  if (names.length === 0) throw new Error('DealStore.write() was given no property to write.');
  const foreign = names.filter((name) => !name.startsWith(PROPERTY_PREFIX) && !mapped.includes(name));
  if (foreign.length === 0) return;
  throw new Error(
    `DealStore.write() writes ${PROPERTY_PREFIX}* and mapped properties only, and was given: ${foreign.join(', ')}.`,
  );
}

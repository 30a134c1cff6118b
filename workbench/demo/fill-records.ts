import { z } from 'zod';
import type { AccountApi } from './account-api';
import { colleagues } from './colleagues';
import { datedBatches, type DatedItem } from './dated-batches';
import type { DemoPlan } from './plan';
import { companyInput, contactInput, dealInput, type RecordInput } from './record-inputs';

// Contacts and companies come in over time but nobody looks at their day; deals are created by their owner on their day.
const BATCH_DAYS = { companies: 7, contacts: 7, deals: 1 };

const createdSchema = z.object({
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
});

/** HubSpot's ids of created records, by the plan's keys. */
export type RecordIds = ReadonlyMap<string, string>;

/** Creates all companies, contacts and deals of `plan`, deals still open; `onCreated` is told how many, of what. */
export async function fillRecords(
  api: AccountApi,
  plan: DemoPlan,
  onCreated: (count: number, what: string) => void,
): Promise<RecordIds> {
  const ids = new Map<string, string>();
  const createAll = async (
    objectType: keyof typeof BATCH_DAYS,
    inputs: readonly DatedItem<RecordInput>[],
  ) => {
    for (const batch of datedBatches(inputs, BATCH_DAYS[objectType])) {
      const stamp = { at: batch.at, ...(batch.userId !== null && { userId: batch.userId }) };
      await createBatch(api, { objectType, inputs: batch.items, stamp }, ids);
      onCreated(batch.items.length, objectType);
    }
  };
  const nobody = { userId: null };
  await createAll(
    'companies',
    plan.companies.map((company) => ({ at: company.createdAt, ...nobody, item: companyInput(company) })),
  );
  await createAll(
    'contacts',
    plan.contacts.map((contact) => ({ at: contact.createdAt, ...nobody, item: contactInput(contact, ids) })),
  );
  await createAll(
    'deals',
    plan.deals.map((deal) => ({
      at: deal.createdAt,
      userId: userOf(deal.ownerId),
      item: dealInput(deal, ids),
    })),
  );
  return ids;
}

/** The user behind an owner, or null for a deal that nobody owns. */
export function userOf(ownerId: string | null): number | null {
  return colleagues.find((user) => user.ownerId === ownerId)?.id ?? null;
}

async function createBatch(
  api: AccountApi,
  batch: {
    readonly objectType: string;
    readonly inputs: readonly RecordInput[];
    readonly stamp: { readonly at: Date; readonly userId?: number };
  },
  ids: Map<string, string>,
): Promise<void> {
  const inputs = batch.inputs.map(({ properties, associations }) => ({ properties, associations }));
  const { results } = await api.post(
    `/crm/v3/objects/${batch.objectType}/batch/create`,
    { inputs },
    createdSchema,
    batch.stamp,
  );
  // HubSpot answers a batch in any order, so each record is known again by a property that no other shares.
  for (const { key, identity } of batch.inputs) {
    const created = results.find(({ properties }) => properties[identity.property] === identity.value);
    if (created === undefined) throw new Error(`Created ${batch.objectType} lack "${identity.value}"`);
    ids.set(key, created.id);
  }
}

import {
  readByUniqueProperty,
  type AccountProperty,
  type CrmObject,
  type HubSpotClient,
} from '../../hubspot';
import { IMPORT_KEY_PROPERTY } from './import-key';
import { inBatches } from './in-batches';
import type { PlannedDeal } from './plan-rows';
import { isSameValue } from './property-value';

/** A row whose deal exists, and what the deal has that the row has otherwise. */
export interface ImportedDeal {
  readonly deal: PlannedDeal;
  readonly id: string;
  /** Values of the row; empty when the deal agrees with it. */
  readonly changes: Readonly<Record<string, string>>;
}

export interface ImportedDeals {
  readonly missing: readonly PlannedDeal[];
  readonly imported: readonly ImportedDeal[];
}

/** Looks each row's deal up by its key, 100 in a call. By key and not by search, whose index lags behind by seconds. */
export async function findImported(
  client: HubSpotClient,
  {
    deals,
    properties,
  }: { readonly deals: readonly PlannedDeal[]; readonly properties: readonly AccountProperty[] },
  advance: (rows: number) => void,
): Promise<ImportedDeals> {
  const byName = new Map(properties.map((property) => [property.name, property]));
  const missing: PlannedDeal[] = [];
  const imported: ImportedDeal[] = [];
  await inBatches(deals, async (batch) => {
    const found = await readDeals(client, batch);
    for (const deal of batch) {
      const stored = found.get(deal.key);
      if (stored === undefined) missing.push(deal);
      else
        imported.push({
          deal,
          id: stored.id,
          changes: differences(byName, deal.properties, stored.properties),
        });
    }
    advance(batch.length);
  });
  const byLine = (a: PlannedDeal, b: PlannedDeal) => a.line - b.line;
  return { missing: missing.toSorted(byLine), imported: imported.toSorted((a, b) => byLine(a.deal, b.deal)) };
}

/** The deals of at most BATCH_SIZE rows that exist, by key. */
export async function readDeals(
  client: HubSpotClient,
  batch: readonly PlannedDeal[],
): Promise<ReadonlyMap<string, CrmObject>> {
  const objects = await readByUniqueProperty(client, {
    type: 'deals',
    idProperty: IMPORT_KEY_PROPERTY,
    values: batch.map(({ key }) => key),
    properties: [...new Set(batch.flatMap(({ properties }) => Object.keys(properties)))],
  });
  return new Map(objects.map((object) => [object.properties[IMPORT_KEY_PROPERTY] ?? '', object]));
}

function differences(
  properties: ReadonlyMap<string, AccountProperty>,
  wanted: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, string | null>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => !isSameValue(value, stored[name] ?? '', properties.get(name)),
    ),
  );
}

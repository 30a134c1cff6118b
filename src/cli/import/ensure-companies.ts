import { createObjects, listCompanyNames, type HubSpotClient, type HubSpotError } from '../../hubspot';
import { inBatches } from './in-batches';
import { normalisedName, planCompanies, type CompanyDetails } from './plan-companies';
import { untilCertain } from '../until-certain';

export interface EnsuredCompanies {
  /** Ids by normalised name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly created: number;
  /** What HubSpot refused, by normalised name. */
  readonly refused: ReadonlyMap<string, HubSpotError>;
  readonly notes: readonly string[];
}

/** Finds the named companies, and creates those that do not exist. No call when no company is named. */
export async function ensureCompanies(
  client: HubSpotClient,
  names: readonly string[],
  details: CompanyDetails,
): Promise<EnsuredCompanies> {
  if (names.every((name) => name === ''))
    return { ids: new Map(), created: 0, refused: new Map(), notes: [] };
  let foundAtFirst: number | undefined;
  return untilCertain(async () => {
    const plan = planCompanies(names, await listCompanyNames(client), details);
    foundAtFirst ??= plan.found.size;
    const ids = new Map(plan.found);
    const refused = new Map<string, HubSpotError>();
    await inBatches(plan.create, async (batch) => {
      const objects = batch.map(({ name, properties }) => ({ trace: normalisedName(name), properties }));
      const outcome = await createObjects(client, 'companies', objects);
      for (const { id, properties } of outcome.done) ids.set(normalisedName(properties['name'] ?? ''), id);
      for (const { trace, error } of outcome.refused) refused.set(trace, error);
    });
    return { ids, created: ids.size - foundAtFirst, refused, notes: plan.notes };
  });
}

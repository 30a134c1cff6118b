import { createObjects, type HubSpotClient } from '../../hubspot';
import { untilCertain } from '../until-certain';
import { companiesNamed } from './find-companies';
import { inBatches } from './in-batches';
import { normalisedName, planCompanies, type CompanyDetails } from './plan-companies';

export interface EnsuredCompanies {
  /** Ids by normalised name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly created: number;
  /** Why HubSpot has no company of a name, by normalised name. Each name is here or among the ids. */
  readonly refused: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** Finds the named companies, and creates those that do not exist. No call when no company is named. */
export async function ensureCompanies(
  client: HubSpotClient,
  wanted: { readonly names: readonly string[]; readonly details: CompanyDetails },
  say: (line: string) => void,
): Promise<EnsuredCompanies> {
  if (wanted.names.every((name) => name === ''))
    return { ids: new Map(), created: 0, refused: new Map(), notes: [] };
  let foundAtFirst: number | undefined;
  const ensure = () =>
    untilCertain(async () => {
      const { found, refused, notes } = await findAndCreate(client, wanted, say, (there) => {
        foundAtFirst ??= there;
      });
      return { ids: found, created: found.size - (foundAtFirst ?? 0), refused, notes };
    });
  const ensured = await ensure();
  // What an answer leaves out may be there or not: looking again finds it or creates it.
  return [...ensured.refused.values()].includes(LEFT_OUT) ? ensure() : ensured;
}

const LEFT_OUT = 'its answer leaves the company out';

async function findAndCreate(
  client: HubSpotClient,
  { names, details }: { readonly names: readonly string[]; readonly details: CompanyDetails },
  say: (line: string) => void,
  foundBefore: (count: number) => void,
) {
  const plan = planCompanies(names, await companiesNamed(client, names, say), details);
  foundBefore(plan.found.size);
  const found = new Map(plan.found);
  const refused = new Map<string, string>();
  await inBatches(plan.create, async (batch) => {
    const objects = batch.map(({ name, properties }) => ({ trace: normalisedName(name), properties }));
    const outcome = await createObjects(client, 'companies', objects);
    for (const { id, properties } of outcome.done) found.set(normalisedName(properties['name'] ?? ''), id);
    for (const { trace, error } of outcome.refused) refused.set(trace, error.reason);
    for (const { trace } of objects)
      if (!found.has(trace) && !refused.has(trace)) refused.set(trace, LEFT_OUT);
  });
  return { found, refused, notes: plan.notes };
}

import {
  createObjects,
  updateObjects,
  type HubSpotClient,
  type HubSpotError,
  type RefusedObject,
} from '../../hubspot';
import type { EnsuredCompanies } from './ensure-companies';
import { readDeals, type ImportedDeal } from './find-imported';
import { inBatches } from './in-batches';
import { normalisedName } from './plan-companies';
import type { PlannedDeal } from './plan-rows';
import type { RowProblem } from './row-problem';
import { untilCertain } from '../until-certain';

/** Told of each batch as it is done, so that what was done is known even when a later batch fails. */
export interface WriteProgress {
  readonly done: (deals: number) => void;
  readonly refused: (problems: readonly RowProblem[]) => void;
}

/** Creates deals with their companies. Safe to be killed: no call leaves half a deal. */
export async function createDeals(
  client: HubSpotClient,
  work: {
    readonly file: string;
    readonly deals: readonly PlannedDeal[];
    readonly companies: EnsuredCompanies;
  },
  progress: WriteProgress,
): Promise<void> {
  const { ids, refused } = work.companies;
  const orphans = work.deals.filter((deal) => refused.has(normalisedName(deal.companyName)));
  const problems = orphans.map((deal) => {
    const why = refused.get(normalisedName(deal.companyName))?.reason ?? '';
    return problemOf(work.file, deal, `HubSpot refused its company: ${why}`, 'Mend the row of the company.');
  });
  progress.refused(problems);
  const creatable = work.deals.filter((deal) => !refused.has(normalisedName(deal.companyName)));
  await inBatches(creatable, async (batch) => {
    const refusals = await createMissing(client, batch, ids);
    progress.refused(refusedRows(work.file, batch, refusals, adviceOnCreation));
    progress.done(batch.length - refusals.length);
  });
}

/** Writes what differs over deals that were imported before. */
export async function updateDeals(
  client: HubSpotClient,
  work: { readonly file: string; readonly deals: readonly ImportedDeal[] },
  progress: WriteProgress,
): Promise<void> {
  await inBatches(work.deals, async (batch) => {
    const objects = batch.map(({ deal, id, changes }) => ({ trace: deal.key, id, properties: changes }));
    const { refused } = await untilCertain(() => updateObjects(client, 'deals', objects));
    const rows = batch.map(({ deal }) => deal);
    progress.refused(refusedRows(work.file, rows, refused, adviceOnUpdate));
    progress.done(batch.length - refused.length);
  });
}

async function createMissing(
  client: HubSpotClient,
  batch: readonly PlannedDeal[],
  companyIds: ReadonlyMap<string, string>,
): Promise<readonly RefusedObject[]> {
  return untilCertain(async (attempt) => {
    const present = attempt === 1 ? new Map() : await readDeals(client, batch);
    const objects = batch
      .filter(({ key }) => !present.has(key))
      .map(({ key, properties, companyName }) => {
        const companyId = companyIds.get(normalisedName(companyName));
        return { trace: key, properties, ...(companyId === undefined ? {} : { companyId }) };
      });
    return (await createObjects(client, 'deals', objects)).refused;
  });
}

function refusedRows(
  file: string,
  deals: readonly PlannedDeal[],
  refusals: readonly RefusedObject[],
  adviceOn: (error: HubSpotError) => string,
): RowProblem[] {
  const byKey = new Map(deals.map((deal) => [deal.key, deal]));
  return refusals.flatMap(({ trace, error }) => {
    const deal = byKey.get(trace);
    const problem = `HubSpot refused it: ${error.reason.replace(/[.\s]+$/, '')}`;
    return deal === undefined ? [] : [problemOf(file, deal, problem, adviceOn(error))];
  });
}

const adviceOnCreation = () => 'Correct the row, then run the import again.';

/** A deal that was found by its key a moment ago and is not there now was deleted in between. */
function adviceOnUpdate({ code }: HubSpotError): string {
  return code === 'not-found'
    ? 'Its deal was deleted during the import: run the import again to create it anew.'
    : adviceOnCreation();
}

function problemOf(file: string, { line, key }: PlannedDeal, problem: string, advice: string): RowProblem {
  return { file, line, key, column: '', value: '', problem, advice };
}

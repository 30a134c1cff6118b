import {
  createObjects,
  HubSpotError,
  updateObjects,
  type HubSpotClient,
  type RefusedObject,
} from '../../hubspot';
import { isPassing } from '../passing-failure';
import { untilCertain } from '../until-certain';
import type { EnsuredCompanies } from './ensure-companies';
import { readDeals, type ImportedDeal } from './find-imported';
import { IMPORT_KEY_PROPERTY } from './import-key';
import { inBatches } from './in-batches';
import { normalisedName } from './plan-companies';
import type { PlannedDeal } from './plan-rows';
import type { RowProblem } from './row-problem';

/** Told of each batch as it is done, so that what was done is known even when a later batch fails. */
export interface WriteProgress {
  readonly done: (dealIds: readonly string[]) => void;
  readonly refused: (problems: readonly RowProblem[]) => void;
}

/** Creates deals with their companies. Safe to be killed: no call leaves half a deal, and none is made without its company. */
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
  const isOrphan = ({ companyName }: PlannedDeal) =>
    companyName !== '' && !ids.has(normalisedName(companyName));
  const problems = work.deals.filter(isOrphan).map((deal) => {
    const why = refused.get(normalisedName(deal.companyName)) ?? 'no word of it';
    return problemOf(work.file, deal, `HubSpot did not create its company: ${why}`, adviceOnCompany);
  });
  progress.refused(problems);
  const creatable = work.deals.filter((deal) => !isOrphan(deal));
  await inPassableBatches(creatable, { file: work.file, progress }, async (batch) => {
    const { done, refusals } = await createMissing(client, batch, ids);
    progress.refused(refusedRows(work.file, batch, refusals, adviceOnCreation));
    progress.done(done);
  });
}

/** Writes what differs over deals that were imported before. */
export async function updateDeals(
  client: HubSpotClient,
  work: { readonly file: string; readonly deals: readonly ImportedDeal[] },
  progress: WriteProgress,
): Promise<void> {
  const changes = new Map(work.deals.map((imported) => [imported.deal.key, imported]));
  const rows = work.deals.map(({ deal }) => deal);
  await inPassableBatches(rows, { file: work.file, progress }, async (batch) => {
    const objects = batch.flatMap(({ key }) => {
      const imported = changes.get(key);
      return imported === undefined ? [] : [{ trace: key, id: imported.id, properties: imported.changes }];
    });
    const { done, refused } = await untilCertain(() => updateObjects(client, 'deals', objects));
    const written = new Set(done.map(({ id }) => id));
    const leftOut = objects
      .filter(({ id, trace }) => !written.has(id) && !refused.some((each) => each.trace === trace))
      .map(({ trace }) => ({ trace, ...LEFT_OUT }));
    const refusals = [...refused.map(refusalOf), ...leftOut];
    progress.refused(refusedRows(work.file, batch, refusals, adviceOnUpdate));
    progress.done([...written]);
  });
}

/** Why a row's deal was not written. */
interface Refusal {
  readonly trace: string;
  readonly reason: string;
  readonly gone: boolean;
}

/** HubSpot answered that it is done, and did not name the deal. */
const LEFT_OUT = { reason: 'its answer leaves the deal out', gone: false };

const refusalOf = ({ trace, error }: RefusedObject): Refusal => ({
  trace,
  reason: error.reason,
  gone: error.code === 'not-found',
});

/** Creates those that are not there. What an answer leaves out is looked for, and created once more. */
async function createMissing(
  client: HubSpotClient,
  batch: readonly PlannedDeal[],
  companyIds: ReadonlyMap<string, string>,
): Promise<{ readonly done: readonly string[]; readonly refusals: readonly Refusal[] }> {
  const refusals = new Map<string, Refusal>();
  const present = new Map<string, string>();
  const isMissing = ({ key }: PlannedDeal) => !present.has(key) && !refusals.has(key);
  const look = async () => {
    for (const [key, { id }] of await readDeals(client, batch)) present.set(key, id);
  };
  const create = (deals: readonly PlannedDeal[]) =>
    untilCertain(async (attempt) => {
      if (attempt > 1) await look();
      const objects = deals.filter(isMissing).map(({ key, properties, companyName }) => {
        const companyId = companyIds.get(normalisedName(companyName));
        return { trace: key, properties, ...(companyId === undefined ? {} : { companyId }) };
      });
      const { done, refused } = await createObjects(client, 'deals', objects);
      for (const { id, properties } of done) present.set(properties[IMPORT_KEY_PROPERTY] ?? '', id);
      for (const each of refused) refusals.set(each.trace, refusalOf(each));
    });
  await create(batch);
  if (batch.some(isMissing)) {
    await look();
    await create(batch.filter(isMissing));
  }
  const leftOut = batch.filter(isMissing).map(({ key }) => ({ trace: key, ...LEFT_OUT }));
  return { done: [...present.values()], refusals: [...refusals.values(), ...leftOut] };
}

// More than a hiccup: HubSpot is down, and the next run carries on where this one ends.
const MOST_FAILURES_IN_A_ROW = 4;

/** A batch that fails for a passing reason, after all that is done against such, costs its own rows: the others are imported. */
async function inPassableBatches(
  deals: readonly PlannedDeal[],
  { file, progress }: { readonly file: string; readonly progress: WriteProgress },
  task: (batch: readonly PlannedDeal[]) => Promise<void>,
): Promise<void> {
  let inARow = 0;
  await inBatches(deals, async (batch) => {
    try {
      await task(batch);
      inARow = 0;
    } catch (error) {
      inARow += 1;
      const goesOn = error instanceof HubSpotError && isPassing(error) && inARow < MOST_FAILURES_IN_A_ROW;
      if (!goesOn) throw error;
      const problem = `HubSpot failed again and again: ${error.reason.replace(/[.\s]+$/, '')}`;
      progress.refused(batch.map((deal) => problemOf(file, deal, problem, ADVICE_ON_FAILURE)));
    }
  });
}

const ADVICE_ON_FAILURE = 'Run the import again: it looks first which of these deals are there.';

function refusedRows(
  file: string,
  deals: readonly PlannedDeal[],
  refusals: readonly Refusal[],
  adviceOn: (refusal: Refusal) => string,
): RowProblem[] {
  const byKey = new Map(deals.map((deal) => [deal.key, deal]));
  return refusals.flatMap((refusal) => {
    const deal = byKey.get(refusal.trace);
    const problem = `HubSpot refused it: ${refusal.reason.replace(/[.\s]+$/, '')}`;
    return deal === undefined ? [] : [problemOf(file, deal, problem, adviceOn(refusal))];
  });
}

const adviceOnCompany = 'Mend the row of the company, or run the import again.';
const adviceOnCreation = () => 'Correct the row, then run the import again.';

/** A deal that was found by its key a moment ago and is not there now was deleted in between. */
function adviceOnUpdate({ gone }: Refusal): string {
  return gone
    ? 'Its deal was deleted during the import: run the import again to create it anew.'
    : adviceOnCreation();
}

function problemOf(file: string, { line, key }: PlannedDeal, problem: string, advice: string): RowProblem {
  return { file, line, key, column: '', value: '', problem, advice };
}

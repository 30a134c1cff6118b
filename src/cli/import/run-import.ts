import {
  applyPropertyPlan,
  HubSpotError,
  planProperties,
  type AccountProperty,
  type HubSpotClient,
} from '../../hubspot';
import type { Progress } from '../progress';
import { UsageError } from '../usage-error';
import { ensureCompanies } from './ensure-companies';
import { findImported, type ImportedDeals } from './find-imported';
import { companiesNamed } from './find-companies';
import { IMPORT_KEY_PROPERTY, importKeyProvisioning } from './import-key';
import { planCompanies, type CompanyDetails } from './plan-companies';
import type { RowPlan } from './plan-rows';
import type { RowProblem } from './row-problem';
import { untilSearchable } from './until-searchable';
import { createDeals, updateDeals } from './write-deals';

export interface ImportWork {
  readonly file: string;
  readonly rows: RowPlan;
  /** The account's deal properties: their types say when two values are the same. */
  readonly dealProperties: readonly AccountProperty[];
  readonly companyDetails: CompanyDetails;
  /** Whether deals that were imported before and differ from the file are overwritten. */
  readonly update: boolean;
  readonly dryRun: boolean;
}

export interface ImportOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Deals that were imported before, differ from the file now, and were left alone. */
  readonly different: number;
  readonly companiesCreated: number;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly string[];
  /** Why it ended before the last row. */
  readonly stopped: HubSpotError | null;
}

/** Imports what is not there yet. Running it again finds everything and changes nothing. */
export async function runImport(
  client: HubSpotClient,
  work: ImportWork,
  progress: Progress,
): Promise<ImportOutcome> {
  const keyExists = await ensureImportKey(client, work.dryRun);
  const found = await look(client, work, keyExists, progress);
  const differing = found.imported.filter(({ changes }) => Object.keys(changes).length > 0);
  const unchanged = found.imported.length - differing.length;
  const problems = [...work.companyDetails.problems, ...work.rows.problems];
  const tally = { created: 0, updated: 0, companiesCreated: 0, notes: [...work.rows.notes], problems };
  const outcome = (stopped: HubSpotError | null): ImportOutcome => {
    const different = work.update ? 0 : differing.length;
    return { ...tally, unchanged, different, stopped };
  };
  if (work.dryRun) {
    tally.created = found.missing.length;
    tally.updated = work.update ? differing.length : 0;
    tally.companiesCreated = await countNewCompanies(client, work, found, progress);
    return outcome(null);
  }
  // One by one: as arguments of one call, hundreds of thousands would overflow the stack.
  const refused = (rows: readonly RowProblem[]) => {
    for (const row of rows) tally.problems.push(row);
  };
  const createdIds: string[] = [];
  const created = (ids: readonly string[]) => {
    createdIds.push(...ids);
    tally.created += ids.length;
    progress.advance(ids.length);
  };
  const updated = (ids: readonly string[]) => {
    tally.updated += ids.length;
    progress.advance(ids.length);
  };
  try {
    const wanted = { names: companyNames(found), details: work.companyDetails };
    const companies = await ensureCompanies(client, wanted, progress.say);
    tally.companiesCreated = companies.created;
    tally.notes.push(...companies.notes);
    progress.start('Creating deals', found.missing.length);
    const creation = { file: work.file, deals: found.missing, companies };
    await createDeals(client, creation, { done: created, refused });
    if (work.update) {
      progress.start('Updating deals', differing.length);
      const changes = { file: work.file, deals: differing };
      await updateDeals(client, changes, { done: updated, refused });
    }
    if (!(await untilSearchable(client, createdIds))) tally.notes.push(NOT_SEARCHABLE_YET);
    return outcome(null);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return outcome(error);
  } finally {
    progress.stop();
  }
}

const NOT_SEARCHABLE_YET =
  "HubSpot's search does not find all new deals yet: wait some minutes before you run plumbline score --all, or they are missed.";

/** Whether deals can be found by their key: the property exists, or was made just now. */
async function ensureImportKey(client: HubSpotClient, dryRun: boolean): Promise<boolean> {
  const plan = await planProperties(client, importKeyProvisioning);
  const [conflict] = plan.conflicts;
  if (conflict !== undefined) {
    throw new UsageError([
      `The deal property ${IMPORT_KEY_PROPERTY} of the account cannot be used: ${conflict.problem}. Archive it in HubSpot.`,
    ]);
  }
  if (dryRun) return plan.create.length === 0;
  const { stopped } = await applyPropertyPlan(client, plan);
  if (stopped !== null) throw stopped.error;
  return true;
}

async function look(
  client: HubSpotClient,
  { rows, dealProperties }: ImportWork,
  keyExists: boolean,
  progress: Progress,
): Promise<ImportedDeals> {
  if (!keyExists) return { missing: rows.deals, imported: [] };
  progress.start('Looking for deals imported before', rows.deals.length);
  try {
    return await findImported(client, { deals: rows.deals, properties: dealProperties }, progress.advance);
  } finally {
    progress.stop();
  }
}

function companyNames({ missing }: ImportedDeals): string[] {
  return [...new Set(missing.map(({ companyName }) => companyName))];
}

async function countNewCompanies(
  client: HubSpotClient,
  work: ImportWork,
  found: ImportedDeals,
  { say }: Progress,
): Promise<number> {
  const names = companyNames(found).filter((name) => name !== '');
  if (names.length === 0) return 0;
  return planCompanies(names, await companiesNamed(client, names, say), work.companyDetails).create.length;
}

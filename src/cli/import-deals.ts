import * as z from 'zod';
import type { CliCommand } from './cli-command';
import { connect } from './connect';
import type { CliContext } from './context';
import { exitCode } from './exit-code';
import { readAccountSnapshot, type AccountSnapshot } from './import/account-snapshot';
import { importJson, importReport, type ImportReport } from './import/import-report';
import { loadImport, mapError, type LoadedImport } from './import/load-import';
import { noCompanyDetails, planCompanyDetails } from './import/plan-companies';
import { checkProblemsFile, writeProblems } from './import/problems-file';
import { planRows } from './import/plan-rows';
import { resolveMap, type ResolvedMap } from './import/resolve-map';
import { runImport } from './import/run-import';
import { createProgress } from './progress';

const inputSchema = z.object({
  file: z.string(),
  map: z.string(),
  companies: z.string().optional(),
  errors: z.string().optional(),
  update: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Input = z.infer<typeof inputSchema>;

/** Brings deals from a CSV file into the account. */
export const importDeals: CliCommand = {
  words: ['import', 'deals'],
  summary: 'create deals from a CSV file',
  description:
    'Creates a deal for each row of a CSV file, with owner, stage, company and properties as a map file says ' +
    '(see docs/import.md). Rows that cannot be imported are written to a file that says what to mend; the others are ' +
    'imported. Run it again whenever you like, also after it was interrupted: a row is never imported twice.',
  arguments: [{ name: '<file>', description: 'the CSV file, with column names in its first line' }],
  options: [
    { flags: '--map <map.json>', description: 'says what the columns mean', required: true },
    {
      flags: '--companies <file.csv>',
      description: 'more about the companies, read by "company.details" of the map',
    },
    { flags: '--update', description: 'also overwrite deals imported before that differ from the file now' },
    { flags: '--dry-run', description: 'check everything and only say what would be done' },
    {
      flags: '--errors <file.csv>',
      description: 'where to write rows with problems (else next to you: FILE.errors.csv)',
    },
    { flags: '--json', description: 'answer with one JSON object, for scripts' },
  ],
  run: async (context, raw) => {
    const input = inputSchema.parse(raw);
    const loaded = loadImport(context.cwd, { file: input.file, map: input.map, companies: input.companies });
    checkProblemsFile(context, input);
    const report = await importWith(context, input, loaded);
    context.stdout.write(input.json ? `${JSON.stringify(importJson(report))}\n` : importReport(report));
    const { problems, stopped } = report.outcome;
    return problems.length > 0 || stopped !== null ? exitCode.failure : exitCode.ok;
  },
};

async function importWith(context: CliContext, input: Input, loaded: LoadedImport): Promise<ImportReport> {
  const started = context.now();
  const progress = createProgress(context.stderr);
  const { client, calls } = connect(context, progress.say);
  const account = await readAccountSnapshot(client, loaded.map);
  const resolved = resolveInAccount(account, loaded, input.map);
  const work = {
    file: loaded.deals.file,
    rows: planRows(loaded.deals, resolved),
    dealProperties: account.dealProperties,
    companyDetails:
      loaded.companies === null ? noCompanyDetails : planCompanyDetails(loaded.companies, resolved),
    update: input.update,
    dryRun: input.dryRun,
  };
  const outcome = await runImport(client, work, progress);
  return {
    outcome,
    dryRun: input.dryRun,
    rows: loaded.deals.rows.length + loaded.deals.broken.length,
    errorsFile: writeProblems(context, input, outcome.problems),
    calls: calls(),
    seconds: (context.now() - started) / 1000,
  };
}

function resolveInAccount(account: AccountSnapshot, { map }: LoadedImport, mapFile: string): ResolvedMap {
  const resolution = resolveMap(map, account);
  if ('problems' in resolution) throw mapError(mapFile, resolution.problems);
  return resolution.resolved;
}

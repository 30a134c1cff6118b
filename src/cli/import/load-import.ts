import { basename } from 'node:path';
import { readBytes } from '../read-text-file';
import { UsageError } from '../usage-error';
import { readTable, type CsvTable } from './csv-table';
import { MAX_FILE_BYTES } from './csv-text';
import type { ImportMap } from './import-map';
import { checkColumns } from './map-columns';
import { readMap } from './read-map';

/** The map and the files of an import, read and agreeing with each other. */
export interface LoadedImport {
  readonly map: ImportMap;
  readonly deals: CsvTable;
  /** Null when no file of companies was given. */
  readonly companies: CsvTable | null;
}

const ADVICE = 'Split it into several files.';

/** Reads all files; throws UsageError with every mistake of the map at once. */
export function loadImport(
  cwd: string,
  paths: { readonly file: string; readonly map: string; readonly companies: string | undefined },
): LoadedImport {
  const reading = readMap(readBytes(cwd, paths.map, MAX_FILE_BYTES, ADVICE).toString('utf8'));
  if ('problems' in reading) throw mapError(paths.map, reading.problems);
  const { map } = reading;
  if (paths.companies !== undefined && map.company?.details === undefined) {
    throw mapError(paths.map, ['company.details: is needed to understand the file given with --companies.']);
  }
  const deals = load(cwd, paths.file, map);
  const companies = paths.companies === undefined ? null : load(cwd, paths.companies, map);
  const problems = checkColumns(map, deals.columns, companies?.columns ?? null);
  if (problems.length > 0) throw mapError(paths.map, problems);
  return { map, deals, companies };
}

/** Each mistake on its own line, under the file it is in. */
export function mapError(file: string, problems: readonly string[]): UsageError {
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  return new UsageError([`The map ${file} has ${count}:`, ...problems.map((problem) => `  ${problem}`)]);
}

function load(cwd: string, path: string, map: ImportMap): CsvTable {
  const table = readTable(basename(path), readBytes(cwd, path, MAX_FILE_BYTES, ADVICE), map.delimiter);
  if (table.ok) return table.value;
  throw new UsageError([`Cannot use ${path}: ${table.problem}. ${table.advice}`]);
}

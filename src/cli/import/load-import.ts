import { basename } from 'node:path';
import { decodeText } from '../decode-text';
import { readBytes } from '../read-text-file';
import { UsageError } from '../usage-error';
import { readTable, type CsvTable, type ExpectedTable } from './csv-table';
import { MAX_FILE_BYTES } from './csv-text';
import type { ImportMap } from './import-map';
import { companyColumns, dealColumns, missingCompanyColumns, missingDealColumns } from './map-columns';
import { readMap } from './read-map';

/** The map and the files of an import, read and agreeing with each other. */
export interface LoadedImport {
  readonly map: ImportMap;
  readonly deals: CsvTable;
  /** Null when no file of companies was given. */
  readonly companies: CsvTable | null;
}

const ADVICE = 'Split it into several files.';

/** Reads all files; throws UsageError with every mistake at once, said of the file that it is in. */
export function loadImport(
  cwd: string,
  paths: { readonly file: string; readonly map: string; readonly companies: string | undefined },
): LoadedImport {
  const map = loadMap(cwd, paths.map);
  const { details } = map.company ?? {};
  if (paths.companies !== undefined && details === undefined) {
    throw mapError(paths.map, ['company.details: is needed to understand the file given with --companies.']);
  }
  const { delimiter, encoding, shortRows } = map;
  const deals = load(cwd, paths.file, delimiter, { columns: dealColumns(map), encoding, shortRows });
  const companies =
    paths.companies === undefined
      ? null
      : load(cwd, paths.companies, details?.delimiter, {
          columns: companyColumns(map),
          encoding: details?.encoding,
          shortRows,
        });
  const problems = [
    ...disagreement(paths.map, deals, missingDealColumns(map, deals.columns)),
    ...(companies === null
      ? []
      : disagreement(paths.map, companies, missingCompanyColumns(map, companies.columns))),
  ];
  if (problems.length > 0) throw new UsageError(problems);
  return { map, deals, companies };
}

/** Each mistake on its own line, under the file it is in. */
export function mapError(file: string, problems: readonly string[]): UsageError {
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  return new UsageError([`The map ${file} has ${count}:`, ...problems.map((problem) => `  ${problem}`)]);
}

function loadMap(cwd: string, path: string): ImportMap {
  const decoded = decodeText(readBytes(cwd, path, MAX_FILE_BYTES));
  if (decoded.kind === 'binary') throw mapError(path, ['it is no text but something binary.']);
  if (decoded.kind === 'not-utf8') throw mapError(path, ['its letters are not in UTF-8: save it as UTF-8.']);
  const reading = readMap(decoded.text);
  if ('problems' in reading) throw mapError(path, reading.problems);
  return reading.map;
}

const MOST_COLUMNS = 20;

/** Whose fault it is nobody knows: a map for another file, or a file whose columns were renamed. So both are shown. */
function disagreement(
  map: string,
  { file, columns, delimiter }: CsvTable,
  missing: readonly string[],
): string[] {
  if (missing.length === 0) return [];
  const names = columns.filter((name) => name !== '').map((name) => `"${name}"`);
  const shown = [...names.slice(0, MOST_COLUMNS), ...(names.length > MOST_COLUMNS ? ['...'] : [])].join(', ');
  return [
    `The map ${map} names columns that ${file} does not have:`,
    ...missing.map((problem) => `  ${problem}`),
    `The first line of ${file}, read with ${nameOf(delimiter)} between columns, names: ${shown}.`,
  ];
}

function nameOf(delimiter: string): string {
  return delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
}

function load(cwd: string, path: string, delimiter: string | undefined, expected: ExpectedTable): CsvTable {
  const table = readTable(basename(path), readBytes(cwd, path, MAX_FILE_BYTES, ADVICE), delimiter, expected);
  if (table.ok) return table.value;
  throw new UsageError([`Cannot use ${path}: ${table.problem}. ${table.advice}`]);
}

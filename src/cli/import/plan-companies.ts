import type { CompanyName } from '../../hubspot';
import { columnProofs } from './column-proofs';
import type { CsvTable } from './csv-table';
import { groupBy } from './group-by';
import { folded } from './heading';
import { correctRows, valuesOf } from './plan-rows';
import type { ResolvedMap } from './resolve-map';
import type { RowProblem } from './row-problem';

/** What the companies file says about each company, by normalised name. */
export interface CompanyDetails {
  readonly byName: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly problems: readonly RowProblem[];
}

export const noCompanyDetails: CompanyDetails = { byName: new Map(), problems: [] };

/** Two spellings of one name that differ in case or spaces are one company. */
export const normalisedName = folded;

/** Reads the second file. A row with a problem gives its company what can be read; of two for one company the first is taken. */
export function planCompanyDetails(table: CsvTable, resolved: ResolvedMap): CompanyDetails {
  const details = resolved.map.company?.details;
  if (details === undefined) return noCompanyDetails;
  const byName = new Map<string, Readonly<Record<string, string>>>();
  const problems: RowProblem[] = [...table.broken];
  const rows = correctRows(table, details.corrections);
  const columns = columnProofs(
    resolved.companyRules,
    rows.map(({ cells }) => cells),
  );
  for (const row of rows) {
    const name = row.cells[details.column] ?? '';
    const { timeZone, currency } = resolved;
    const found = valuesOf(resolved.companyRules, row, { timeZone, currency, columns, file: table.file });
    problems.push(...found.problems.map((problem) => ({ ...problem, key: name })));
    if (!byName.has(normalisedName(name))) byName.set(normalisedName(name), found.values);
  }
  return { byName, problems };
}

export interface CompanyPlan {
  /** Ids of companies that exist, by normalised name. */
  readonly found: ReadonlyMap<string, string>;
  readonly create: readonly {
    readonly name: string;
    readonly properties: Readonly<Record<string, string>>;
  }[];
  readonly notes: readonly string[];
}

/** Which of the named companies exist, and which are to be created with what. */
export function planCompanies(
  names: readonly string[],
  existing: readonly CompanyName[],
  details: CompanyDetails,
): CompanyPlan {
  const existingByName = groupBy(existing, ({ name }) => normalisedName(name));
  const wanted = groupBy(
    names.filter((name) => name !== ''),
    normalisedName,
  );
  const found = new Map<string, string>();
  const create: CompanyPlan['create'][number][] = [];
  const notes: string[] = [];
  for (const [normalised, [name = '']] of wanted) {
    const same = (existingByName.get(normalised) ?? []).toSorted((a, b) => Number(a.id) - Number(b.id));
    const [oldest] = same;
    if (oldest === undefined) {
      create.push({ name, properties: { ...details.byName.get(normalised), name } });
    } else {
      found.set(normalised, oldest.id);
      if (same.length > 1)
        notes.push(`${same.length} companies are called "${name}": the oldest, ${oldest.id}, is used.`);
    }
  }
  return { found, create, notes };
}

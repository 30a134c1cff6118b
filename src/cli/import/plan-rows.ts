import { entryOf } from '../../settings';
import { columnProofs, type ColumnProofs } from './column-proofs';
import type { Cells, CsvTable, TableRow } from './csv-table';
import { damagedCells } from './damaged-cell';
import { lookUp } from './heading';
import { IMPORT_KEY_PROPERTY } from './import-key';
import type { ImportMap, PropertySource } from './import-map';
import { columnsOfSource } from './map-columns';
import { columnsOf, fillTemplate } from './name-template';
import { didYouMean } from '../../texts';
import type { OwnerMatch } from './owner-matching';
import { propertyValue, writtenText, type Circumstances } from './property-value';
import type { PropertyRule } from './property-rule';
import type { ResolvedMap } from './resolve-map';
import type { RowProblem } from './row-problem';

/** A row as the deal it should be. */
export interface PlannedDeal {
  readonly line: number;
  readonly key: string;
  /** Only those the row has a value for. */
  readonly properties: Readonly<Record<string, string>>;
  /** Empty when the row names no company. */
  readonly companyName: string;
}

export interface RowPlan {
  readonly deals: readonly PlannedDeal[];
  readonly problems: readonly RowProblem[];
  /** Things worth knowing that keep no row from being imported. */
  readonly notes: readonly string[];
}

/** Turns rows into deals. A row with a problem is left out and named, and so is one whose key an earlier row has. */
export function planRows(table: CsvTable, resolved: ResolvedMap): RowPlan {
  const lineOfKey = new Map<string, number>();
  const unassigned = new Map<string, Unassigned>();
  const deals: PlannedDeal[] = [];
  const problems: RowProblem[] = [...table.broken];
  const rows = correctRows(table, resolved.map.corrections);
  const columns = columnProofs(
    resolved.dealRules,
    rows.map(({ cells }) => cells),
  );
  for (const row of rows) {
    const planned = planRow(row, { resolved, columns, file: table.file });
    const key = planned.deal.key;
    const earlier = lineOfKey.get(key);
    lineOfKey.set(key, earlier ?? row.line);
    const duplicate =
      earlier === undefined || key === '' ? [] : [duplicateKey(table.file, row, resolved, earlier)];
    const found = [...duplicate, ...planned.problems];
    problems.push(...found.map((problem) => ({ ...problem, key })));
    if (found.length > 0) continue;
    deals.push(planned.deal);
    noteOwner(row.cells, resolved, unassigned);
  }
  const notes = [
    ...table.notes,
    ...[...unassigned].map(([agent, { kind, rows }]) => noteOf(agent, kind, rows)),
  ];
  return { deals, problems: problems.toSorted((a, b) => a.line - b.line), notes };
}

interface Unassigned {
  readonly kind: OwnerMatch['kind'];
  readonly rows: number;
}

/** Rows with their known misspellings mended. */
export function correctRows(table: CsvTable, corrections: Corrections): readonly TableRow[] {
  return table.rows.map((row) => ({ ...row, cells: correct(row.cells, corrections) }));
}

type Corrections = Readonly<Record<string, Readonly<Record<string, string>>>>;

function correct(cells: Cells, corrections: Corrections): Cells {
  const mended = Object.entries(corrections).map(([column, table]) => {
    const written = cells[column] ?? '';
    return [column, entryOf(table, written) ?? written] as const;
  });
  return { ...cells, ...Object.fromEntries(mended) };
}

/** Values of all rules for a row, and the problems of those that have none. */
export function valuesOf(
  rules: readonly PropertyRule[],
  row: TableRow,
  { file, ...circumstances }: Circumstances & { readonly file: string },
): { readonly values: Record<string, string>; readonly problems: RowProblem[] } {
  const values: Record<string, string> = {};
  const problems: RowProblem[] = [];
  for (const rule of rules) {
    const damaged = damagedCells(columnsTakenAsTheyAre(rule.source), row.cells);
    if (damaged.length > 0) {
      problems.push(...damaged.map((damage) => ({ file, line: row.line, key: '', ...damage })));
      continue;
    }
    const currency = currencyOf(rules, row.cells, circumstances);
    const parsed = propertyValue(rule, row.cells, { ...circumstances, currency });
    if (!parsed.ok) {
      const column = 'column' in rule.source ? rule.source.column : rule.property.name;
      const value = writtenText(rule.source, row.cells);
      const { problem, advice } = parsed;
      problems.push({ file, line: row.line, key: '', column, value, problem, advice });
    } else if (parsed.value !== null) {
      values[rule.property.name] = parsed.value;
    }
  }
  return { values, problems };
}

/** Columns of whose cells no table says what they mean. */
function columnsTakenAsTheyAre(source: PropertySource): readonly string[] {
  return source.as === 'text' && source.values !== undefined ? [] : columnsOfSource(source);
}

/** That of the row's money: its own where it names one, else the account's. */
function currencyOf(
  rules: readonly PropertyRule[],
  cells: Cells,
  circumstances: Circumstances,
): string | null {
  const rule = rules.find(({ property }) => property.name === 'deal_currency_code');
  const own = rule === undefined ? null : propertyValue(rule, cells, circumstances);
  if (own === null) return circumstances.currency;
  return own.ok ? (own.value ?? circumstances.currency) : null;
}

function planRow(
  row: TableRow,
  { resolved, columns, file }: { resolved: ResolvedMap; columns: ColumnProofs; file: string },
): { deal: PlannedDeal; problems: RowProblem[] } {
  const { map, stages, owners, timeZone, currency } = resolved;
  const { cells, line } = row;
  const keyCell = keyOf(cells[map.key.column] ?? '');
  const name = fillTemplate(map.name, cells);
  const written = cells[map.stage.column] ?? '';
  const place = lookUp(stages, written);
  const owner = owners.find(cells[map.owner?.column ?? ''] ?? '');
  const { values, problems } = valuesOf(resolved.dealRules, row, { timeZone, currency, columns, file });
  const key = keyCell === '' ? '' : `${map.key.prefix}${keyCell}`;
  const properties = {
    ...values,
    [IMPORT_KEY_PROPERTY]: key,
    dealname: name,
    ...(place === undefined ? {} : { pipeline: place.pipeline, dealstage: place.stage }),
    ...(owner.kind === 'found' ? { hubspot_owner_id: owner.ownerId } : {}),
  };
  const at = { file, line, key: '' };
  return {
    deal: { line, key, properties, companyName: cells[map.company?.column ?? ''] ?? '' },
    problems: [
      ...damagedCells(ownColumns(map), cells).map((damage) => ({ ...at, ...damage })),
      ...(key === '' ? [{ ...at, column: map.key.column, value: '', ...noKey }] : []),
      ...(name === '' ? [{ ...at, column: 'name', value: map.name, ...noName }] : []),
      ...(place === undefined
        ? [{ ...at, column: map.stage.column, value: written, ...noStage(written, stages) }]
        : []),
      ...problems,
    ],
  };
}

/** Without letters that nobody sees, and an å as one letter: from the next file the same row would be another deal. */
function keyOf(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** Those that make a deal's key, its name and its company. */
function ownColumns({ key, name, company }: ImportMap): readonly string[] {
  return [...new Set([key.column, ...columnsOf(name), ...(company === undefined ? [] : [company.column])])];
}

const noKey = { problem: 'the row has no key', advice: 'Give every row a key of its own.' };
const noName = {
  problem: 'nothing is left for the name of the deal',
  advice: 'Fill a column that "name" uses.',
};

function noStage(written: string, stages: ReadonlyMap<string, unknown>): { problem: string; advice: string } {
  const known = [...stages.keys()];
  return {
    problem: `the map has no stage for this value.${didYouMean(written, known)}`,
    advice: `Use one of: ${known.join(', ')}. Or add it to "stage.values" in the map.`,
  };
}

function duplicateKey(file: string, row: TableRow, { map }: ResolvedMap, earlier: number): RowProblem {
  const column = map.key.column;
  return {
    ...{ file, line: row.line, key: '', column, value: row.cells[column] ?? '' },
    problem: `line ${earlier} has the same key, and comes first`,
    advice: `Remove line ${row.line} or line ${earlier}, or give one of them another key.`,
  };
}

function noteOwner(cells: Cells, { map, owners }: ResolvedMap, unassigned: Map<string, Unassigned>): void {
  const agent = cells[map.owner?.column ?? ''] ?? '';
  if (agent === '') return;
  const { kind } = owners.find(agent);
  if (kind === 'found') return;
  unassigned.set(agent, { kind, rows: (unassigned.get(agent)?.rows ?? 0) + 1 });
}

const whyUnassigned: Readonly<Record<OwnerMatch['kind'], string>> = {
  found: 'is an owner in the account',
  unknown: 'is no owner in the account',
  ambiguous: 'is the name of several owners in the account',
  deactivated: 'is deactivated in the account',
  several: 'are several people, and a deal has one owner',
};

function noteOf(agent: string, kind: OwnerMatch['kind'], rows: number): string {
  return `"${agent}" ${whyUnassigned[kind]}: ${rows} ${rows === 1 ? 'row gets' : 'rows get'} no owner. Name an email for them in "owner.emails" of the map.`;
}

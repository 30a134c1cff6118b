import { entryOf } from '../../settings';
import type { Cells, CsvTable, TableRow } from './csv-table';
import { IMPORT_KEY_PROPERTY } from './import-key';
import { fillTemplate } from './name-template';
import { didYouMean } from '../../texts';
import { propertyValue, writtenText, type PropertyRule } from './property-value';
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
  const unassigned = new Map<string, { kind: 'unknown' | 'ambiguous'; rows: number }>();
  const deals: PlannedDeal[] = [];
  const problems: RowProblem[] = [...table.broken];
  for (const row of table.rows) {
    const corrected = { ...row, cells: correct(row.cells, resolved.map.corrections) };
    const planned = planRow(corrected, resolved, table.file);
    const key = planned.deal.key;
    const earlier = lineOfKey.get(key);
    lineOfKey.set(key, earlier ?? row.line);
    const duplicate =
      earlier === undefined || key === '' ? [] : [duplicateKey(table.file, row, resolved, earlier)];
    const found = [...duplicate, ...planned.problems];
    problems.push(...found.map((problem) => ({ ...problem, key })));
    if (found.length > 0) continue;
    deals.push(planned.deal);
    noteOwner(corrected.cells, resolved, unassigned);
  }
  const notes = [...unassigned].map(([agent, { kind, rows }]) => noteOf(agent, kind, rows));
  return { deals, problems: problems.toSorted((a, b) => a.line - b.line), notes };
}

/** What the file says, with its known misspellings mended. */
export function correct(
  cells: Cells,
  corrections: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Cells {
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
  timeZone: string,
  file: string,
): { readonly values: Record<string, string>; readonly problems: RowProblem[] } {
  const values: Record<string, string> = {};
  const problems: RowProblem[] = [];
  for (const rule of rules) {
    const parsed = propertyValue(rule, row.cells, timeZone);
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

function planRow(
  row: TableRow,
  resolved: ResolvedMap,
  file: string,
): { deal: PlannedDeal; problems: RowProblem[] } {
  const { map, stages, owners } = resolved;
  const { cells, line } = row;
  const keyCell = cells[map.key.column] ?? '';
  const name = fillTemplate(map.name, cells);
  const written = cells[map.stage.column] ?? '';
  const place = stages.get(written);
  const owner = owners.find(cells[map.owner?.column ?? ''] ?? '');
  const { values, problems } = valuesOf(resolved.dealRules, row, resolved.timeZone, file);
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
      ...(key === '' ? [{ ...at, column: map.key.column, value: '', ...noKey }] : []),
      ...(name === '' ? [{ ...at, column: 'name', value: map.name, ...noName }] : []),
      ...(place === undefined
        ? [{ ...at, column: map.stage.column, value: written, ...noStage(written, stages) }]
        : []),
      ...problems,
    ],
  };
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

function noteOwner(
  cells: Cells,
  { map, owners }: ResolvedMap,
  unassigned: Map<string, { kind: 'unknown' | 'ambiguous'; rows: number }>,
): void {
  const agent = cells[map.owner?.column ?? ''] ?? '';
  if (agent === '') return;
  const { kind } = owners.find(agent);
  if (kind === 'found') return;
  unassigned.set(agent, { kind, rows: (unassigned.get(agent)?.rows ?? 0) + 1 });
}

function noteOf(agent: string, kind: 'unknown' | 'ambiguous', rows: number): string {
  const why =
    kind === 'unknown' ? 'is no owner in the account' : 'is the name of several owners in the account';
  return `"${agent}" ${why}: ${rows} ${rows === 1 ? 'row gets' : 'rows get'} no owner. Name an email for them in "owner.emails" of the map.`;
}

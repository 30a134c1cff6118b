import type { Cells } from './csv-table';
import { decimalMarkShown } from './parse-amount';
import { formatsProvenBy } from './parse-moment';
import type { PropertyRule } from './property-rule';

/** What the cells of a column prove together, by the property they are for: what one cell leaves open, another may decide. */
export type ColumnProofs = ReadonlyMap<string, ColumnProof>;

export interface ColumnProof {
  /** The decimal mark that all cells which show one have; null when none does, or they differ. */
  readonly decimal: ',' | '.' | null;
  /** Forms of dates by which alone some cell can be read. */
  readonly formats: readonly string[];
}

/** Looks through the columns of amounts and dates that can be read in several ways. */
export function columnProofs(rules: readonly PropertyRule[], rows: readonly Cells[]): ColumnProofs {
  const proofs = new Map<string, ColumnProof>();
  for (const { property, source } of rules) {
    if (source.as === 'amount' && source.decimal === 'auto')
      proofs.set(property.name, { decimal: decimalProvenBy(rows, source.column), formats: [] });
    if (source.as === 'date')
      proofs.set(property.name, {
        decimal: null,
        formats: formatsProvenBy(cellsOf(rows, source.column), source.formats),
      });
  }
  return proofs;
}

function* cellsOf(rows: readonly Cells[], column: string): Generator<string> {
  for (const cells of rows) {
    const cell = cells[column] ?? '';
    if (cell !== '') yield cell;
  }
}

function decimalProvenBy(rows: readonly Cells[], column: string): ',' | '.' | null {
  const shown = new Set<',' | '.'>();
  for (const cell of cellsOf(rows, column)) {
    const mark = decimalMarkShown(cell);
    if (mark !== null) shown.add(mark);
    if (shown.size === 2) return null;
  }
  return [...shown][0] ?? null;
}

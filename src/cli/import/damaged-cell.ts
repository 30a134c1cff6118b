import type { Cells } from './csv-table';
import type { RowProblem } from './row-problem';

// What spreadsheets show for a formula that failed, in English, Swedish, German, French, Spanish, Dutch, Danish and Norwegian.
const FAILED =
  'REF! N/A NAME? VALUE! DIV/0! NULL! NUM! ERROR! SPILL! CALC! BLOCKED! FIELD! GETTING_DATA SAKNAS! REFERENS! NAMN? VÄRDEFEL! DIVISION/0! SKÄRNING! OGILTIGT! NV BEZUG! WERT! ZAHL! NOM? VALEUR! NOMBRE! ¿NOMBRE? ¡REF! ¡VALOR! ¡DIV/0! ¡NUM! NB VERW! NAAM? WAARDE! GETAL! REFERENCE! NAVN? VÆRDI! NUM! I/T VERDI!';
const failed: ReadonlySet<string> = new Set(FAILED.split(' ').map((word) => `#${word}`));

// `1,23457E+17`: what Excel makes of an id with more than eleven digits.
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d{2,3}$/;
// What it shows where a column is too narrow.
const NARROW = /^#{3,}$/;

type Damage = Pick<RowProblem, 'problem' | 'advice'>;

/** The columns in whose cells a spreadsheet has put something else than they held: what it was cannot be found in the file. */
export function damagedCells(
  columns: readonly string[],
  cells: Cells,
): readonly (Damage & Pick<RowProblem, 'column' | 'value'>)[] {
  return columns.flatMap((column) => {
    const value = cells[column] ?? '';
    const damage = damageOf(value);
    return damage === null ? [] : [{ column, value, ...damage }];
  });
}

function damageOf(cell: string): Damage | null {
  if (failed.has(cell)) return FAILED_FORMULA;
  if (NARROW.test(cell)) return TOO_NARROW;
  return SHORTENED.test(cell) ? SHORTENED_NUMBER : null;
}

const OR_CORRECT = 'Or say under "corrections" of the map what it should be.';
const FAILED_FORMULA: Damage = {
  problem: 'a formula of the spreadsheet failed here',
  advice: `Mend the formula, and save the file again. ${OR_CORRECT}`,
};
const TOO_NARROW: Damage = {
  problem: 'the spreadsheet had too little room to show it',
  advice: 'Widen the column, and save the file again.',
};
const SHORTENED_NUMBER: Damage = {
  problem: 'a spreadsheet has shortened this number, and its last digits are lost',
  advice: `Take the file as it was before, or format the column as text first. ${OR_CORRECT}`,
};

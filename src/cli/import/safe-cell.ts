/**
 * Cells of files that a spreadsheet will open. One that begins with = + - @, a tab or a line break may be run there as a formula:
 * an apostrophe before it makes it text, and reading takes the apostrophe away again. A cell that looks so by itself gets one
 * more, so that whatever was written is read back. Negative numbers are no formulas, and stay numbers.
 */
export function safeCell(value: string): string {
  return RISKY.test(value) && !NEGATIVE_NUMBER.test(value) ? `'${value}` : value;
}

/** The value that safeCell() wrote, or that another program made safe likewise. */
export function valueOfCell(cell: string): string {
  return SAFE.test(cell) ? cell.slice(1) : cell;
}

const RISKY = /^'*[=+\-@\t\r\n]/;
const SAFE = /^'+[=+\-@\t\r\n]/;
const NEGATIVE_NUMBER = /^-\d[\d.,\s]*$/;

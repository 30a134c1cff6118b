/**
 * Cells of files that a spreadsheet will open. One that begins with = + - @, a tab or a line break may be run there as a formula:
 * an apostrophe before it makes it text, and reading takes the apostrophe away again. A cell that looks so by itself gets one
 * more, so that whatever was written is read back. Negative numbers are no formulas, and stay numbers.
 */
export function safeCell(value: string): string {
  return RISKY.test(value) && !NEGATIVE_NUMBER.test(value) ? `'${value}` : value;
}

/**
 * The value that safeCell() wrote, or that another program made safe likewise; and what stands in a formula that is but a text,
 * as programs write `="00123"` to keep Excel from making a number of it.
 */
export function valueOfCell(cell: string): string {
  if (SAFE.test(cell)) return cell.slice(1);
  const text = TEXT_FORMULA.exec(cell)?.[1];
  return text === undefined ? cell : text.replaceAll('""', '"');
}

const RISKY = /^'*[=+\-@\t\r\n]/;
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;
const SAFE = /^'+[=+\-@\t\r\n]/;
const NEGATIVE_NUMBER = /^-\d[\d.,\s]*$/;

import { safeCell } from './safe-cell';
import type { RowProblem } from './row-problem';

const header = ['file', 'line', 'key', 'column', 'value', 'problem', 'what to do'];

/** The rows that were not imported, as a CSV file with a byte order mark, so that Excel reads its letters rightly. */
export function errorFile(problems: readonly RowProblem[]): string {
  const rows = problems.map(({ file, line, key, column, value, problem, advice }) => [
    ...[file, String(line), key, column, value, problem, advice],
  ]);
  return `\uFEFF${[header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(value: string): string {
  const safe = safeCell(value);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import fc from 'fast-check';
import { errorFile } from '../../../../src/cli/import/error-file';
import { readTable } from '../../../../src/cli/import/csv-table';

test('errorFile() is a CSV that can be read back, whatever the values hold', () => {
  const value = 'a, "b";\nc';
  const problem = { file: 'x.csv', line: 3, key: 'k', column: 'c', value, problem: 'p', advice: 'do' };
  const table = readTable('errors', Buffer.from(errorFile([problem])), ',');
  expect(table.ok && table.value.columns).toEqual([
    'file',
    'line',
    'key',
    'column',
    'value',
    'problem',
    'what to do',
  ]);
  expect(table.ok && Object.values(table.value.rows[0]?.cells ?? {})).toEqual([
    'x.csv',
    '3',
    'k',
    'c',
    value,
    'p',
    'do',
  ]);
});

const problem = { file: 'x.csv', line: 3, key: '', column: '', problem: 'p', advice: 'do' };
const written = (value: string) => errorFile([{ ...problem, value }]);
const readBack = (value: string) => {
  const table = readTable('errors', Buffer.from(written(value)), ',');
  return table.ok ? table.value.rows[0]?.cells['value'] : table.problem;
};

test.each(['=HYPERLINK("x")', '+46 8 1', '-2+3', "-2+cmd|' /C calc'!A0", '@SUM(A1)', "'=1", "''=1"])(
  'errorFile() lets %s not be run as a formula, and it is read back as it was',
  (value) => {
    expect(written(value)).toMatch(/^x\.csv,3,,,"?'/m);
    expect(readBack(value)).toBe(value);
  },
);

test.each(['\t=1', '\r=1', '\n=1'])('errorFile() lets %j not be run as a formula either', (value) => {
  expect(written(value)).toContain(`,"'${value}"`);
});

test.each(['-5', '-1 000,50', '-12.5', "'s-Hertogenbosch", "O'Neill", '5'])(
  'errorFile() leaves %s as it is',
  (value) => {
    expect(written(value)).toMatch(new RegExp(`,"?${value.replaceAll('.', '\\.')}"?,p,do`));
    expect(readBack(value)).toBe(value);
  },
);

test('errorFile() and readTable() give back whatever was written, and nothing begins as a formula does', () => {
  const value = fc
    .string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', ' ', '\n', '1', '.', 'a', 'å') })
    .map((text) => text.trim());
  fc.assert(
    fc.property(value, (given) => {
      expect(readBack(given)).toBe(given);
      const table = readTable('errors', Buffer.from(written(given).replaceAll("'", '`')), ',');
      const cell = table.ok ? (table.value.rows[0]?.cells['value'] ?? '') : '';
      expect(/^[=+@-]/.test(cell) && !/^-[\d.,\s]*$/.test(cell)).toBe(false);
    }),
  );
});

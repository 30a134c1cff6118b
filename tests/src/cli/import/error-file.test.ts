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

test('errorFile() lets no value be run as a formula', () => {
  const row = {
    file: 'x.csv',
    line: 3,
    key: '',
    column: '',
    value: '=HYPERLINK("x")',
    problem: 'p',
    advice: 'do',
  };
  expect(errorFile([row])).toContain(`"'=HYPERLINK(""x"")"`);
});

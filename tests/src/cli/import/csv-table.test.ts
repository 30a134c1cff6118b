import { readTable, type CsvTable } from '../../../../src/cli/import/csv-table';
import { containing } from '../containing';

function read(text: string | Buffer): CsvTable {
  const table = readTable('x.csv', Buffer.from(text), undefined);
  if (!table.ok) throw new Error(table.problem);
  return table.value;
}
const cells = (table: CsvTable) => table.rows.map((row) => row.cells);
const problems = (table: CsvTable) => table.broken.map(({ line, problem }) => [line, problem]);
const UNCLOSED = 'a quote (") in this line is not closed, or stands inside a field';

describe('readTable() finds out by itself', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['semicolons with commas in the values', 'a;b\n1;2\n'],
    ['a separator in a quoted name', '"a";b\n1;2'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le')],
    ['line ends of Windows', 'a,b\r\n1,2\r\n'],
    ['line ends of old Macs', 'a,b\r1,2\r'],
    ['spaces around', ' a , b \n 1 ,\u00a02\n'],
    ['empty lines', '\n\na,b\n\n1,2\n\n'],
  ])('%s', (_, text) => {
    expect(cells(read(text))).toEqual([{ a: '1', b: '2' }]);
  });
});

test('readTable() keeps separators, quotes and line ends inside quotes, and counts lines right after them', () => {
  const table = read('a,b\r\n"1, 2","say ""hi""\r\nthere"\r\n3,4\r\n5\r\n');
  expect(cells(table)).toEqual([
    { a: '1, 2', b: 'say "hi"\r\nthere' },
    { a: '3', b: '4' },
  ]);
  expect(table.rows.map(({ line }) => line)).toEqual([2, 4]);
  expect(problems(table)).toEqual([[5, 'the row has 1 columns, and the first line names 2']]);
});

describe('readTable() loses only the broken row', () => {
  test.each([
    ['too few columns', 'a,b\n1,2\n3\n5,6\n', [[3, 'the row has 1 columns, and the first line names 2']]],
    [
      'too many columns',
      'a,b\n1,2\n3,4,5\n5,6\n',
      [[3, 'the row has 3 columns, and the first line names 2']],
    ],
    ['a quote never closed', 'a,b\n1,2\n3,"4\n5,6\n', [[3, UNCLOSED]]],
    ['a quote closed by one further down', 'a,b\n1,2\n3,"4\n5,6\n"7",8\n', [[3, UNCLOSED]]],
    ['a quote inside a field', 'a,b\n1,2\n3,"4"x\n5,6\n', [[3, UNCLOSED]]],
    [
      'two broken rows in a row',
      'a,b\n1,2\n3,"4\n3,"4\n5,6\n',
      [
        [3, UNCLOSED],
        [4, UNCLOSED],
      ],
    ],
  ] as const)('%s', (_, text, broken) => {
    const table = read(text);
    expect(problems(table)).toEqual(broken);
    expect(cells(table).slice(0, 2)).toEqual([
      { a: '1', b: '2' },
      { a: '5', b: '6' },
    ]);
  });

  test('and says the line of each row after it', () => {
    expect(read('a,b\n1,2\n3,"4\n5,6\n7,8\n').rows.map(({ line }) => line)).toEqual([2, 4, 5]);
  });
});

test('readTable() reads a file of ten thousand rows with a hundred broken ones in seconds', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    index % 100 === 0 ? `${index},"x` : `${index},x`,
  );
  const started = performance.now();
  const table = read(`a,b\n${rows.join('\n')}\n`);
  expect([table.rows.length, table.broken.length]).toEqual([9_900, 100]);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each([
  ['nothing', Buffer.from(''), 'empty'],
  ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'binary'],
  ['an image', Buffer.from([0x89, 0x50, 0, 1]), 'binary'],
  ['Latin-1', Buffer.from('namn;ort\nÅsa;Malmö\n', 'latin1'), 'UTF-8'],
  ['a letter', Buffer.from('Dear customer!\nThank you\n'), 'no comma, semicolon or tab'],
  ['a column named twice', Buffer.from('a,b,a\n1,2,3\n'), 'two columns are called "a"'],
  ['a broken first line', Buffer.from('a,"b\n1,2\n3,4\n'), 'its first line cannot be read'],
])('readTable() refuses %s', (_, bytes, words) => {
  const table = readTable('x.csv', bytes, undefined);
  expect(table).toMatchObject({ ok: false, problem: containing(words) });
});

import { readTable, type CsvTable, type ExpectedTable } from '../../../../src/cli/import/csv-table';
import { containing } from '../containing';

function read(text: string | Buffer, expected: ExpectedTable = {}, delimiter?: string): CsvTable {
  const table = readTable('x.csv', Buffer.from(text), delimiter, expected);
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
    ['bars', 'a|b\n1|2\n'],
    ['a line that says what separates', 'sep=;\na;b\n1;2\n'],
    ['such a line between quotes, behind a byte order mark', '\uFEFF"sep=;"\r\na;b\r\n1;2\r\n'],
    ['such a line with a tab', 'sep=\t\na\tb\n1\t2\n'],
    ['such a line with a letter that nobody would guess', 'SEP=^\na^b\n1^2\n'],
    ['line ends of several kinds', 'a,b\r\n1,2\r\r\n'],
    ['names with line breaks, no-break and invisible letters', '"\n a\r\n",\u200b\u00a0b\n1,2\n'],
    ['cells between quotes behind a space', 'a, "b"\n"1", "2"\n'],
    ['columns at the end that have no name', 'a,b,,\n1,2,,\n'],
    ['cells behind the last column that are empty', 'a,b\n1,2,,,\n'],
    ['rows of nothing but separators', 'a,b\n,\n1,2\n , \n'],
    ['empty lines', '\n\na,b\n\n1,2\n\n'],
  ])('%s', (_, text) => {
    expect(cells(read(text))).toEqual([{ a: '1', b: '2' }]);
  });
});

test.each([
  ['a formula that is but a text', 'a,b\n="00123",x\n', '00123'],
  ['such a formula between quotes', 'a;b\n"=""00123""";x\n', '00123'],
  ['quotes in it', 'a;b\n"=""a """"b"""" c""";x\n', 'a "b" c'],
])('readTable() takes %s for that text', (_, text, cell) => {
  expect(cells(read(text))).toEqual([{ a: cell, b: 'x' }]);
});

test.each([
  ['windows-1252', Buffer.from('a,b\nå,2\n'), 'its letters are in utf-8, and not in windows-1252'],
  ['windows-1252', Buffer.from('\uFEFFa,b\n1,2\n'), 'its letters are in utf-8, and not in windows-1252'],
  [
    'iso-8859-1',
    Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'),
    'its letters are in utf-16le, and not in iso-8859-1',
  ],
])(
  'readTable() does not read letters as %s where the file shows that they are not',
  (encoding, bytes, problem) => {
    expect(readTable('x.csv', bytes, undefined, { encoding })).toMatchObject({
      ok: false,
      problem: containing(problem),
    });
  },
);

test('readTable() reads letters as the map says where nothing speaks against it', () => {
  const bytes = Buffer.from('a,b\nå,2\n', 'latin1');
  expect(cells(read(bytes, { encoding: 'windows-1252' }))).toEqual([{ a: 'å', b: '2' }]);
  expect(cells(read('a,b\n1,2\n', { encoding: 'windows-1252' }))).toEqual([{ a: '1', b: '2' }]);
  expect(cells(read('\uFEFFa,b\nå,2\n', { encoding: 'utf8' }))).toEqual([{ a: 'å', b: '2' }]);
});

test('readTable() counts lines from the top of the file, the line that says what separates too', () => {
  expect(read('sep=;\na;b\n1;2\n').rows.map(({ line }) => line)).toEqual([3]);
});

describe('readTable() takes what makes the columns that are expected for the separator', () => {
  test.each([
    ['decimal commas in every row', 'Amount, SEK;Date\n1,5;2\n3,5;4\n', ['Amount, SEK', 'Date']],
    ['a name with more commas than there are semicolons', 'a, b, c;d\n1;2\n', ['a, b, c', 'd']],
    ['a line break in the first name', '"a\nb";c\n1;2\n', ['a b', 'c']],
    ['bars within cells', 'a,b\nx|y|z,1\nx|y|z,2\n', ['a', 'b']],
  ])('with %s', (_, text, columns) => {
    expect(read(text, { columns }).columns).toEqual(columns);
  });

  test('but what the map says goes before', () => {
    expect(read('sep=,\na;b\n1;2\n', {}, ';').columns).toEqual(['a', 'b']);
  });
});

test('readTable() keeps only the columns that are expected, and lets others have one name', () => {
  const table = read('a,x,x,b\n1,8,9,2\n', { columns: ['a', 'b'] });
  expect(cells(table)).toEqual([{ a: '1', b: '2' }]);
  expect(table.columns).toEqual(['a', 'x', 'x', 'b']);
});

describe('readTable() of a row that is cut short', () => {
  const text = 'a,b,c\n1,2,3\n4,5\n6,7\n';

  test('takes it where nothing that is needed is missing', () => {
    expect(read(text, { columns: ['a', 'b'] })).toMatchObject({ broken: [], notes: [], rows: { length: 3 } });
  });

  test('names it otherwise', () => {
    const problem = 'the row has 2 columns, and the first line names 3';
    expect(problems(read(text))).toEqual([
      [3, problem],
      [4, problem],
    ]);
  });

  test('takes its missing cells for empty where the map says so, and says which rows those are', () => {
    const table = read(text, { shortRows: 'empty' });
    expect(cells(table).slice(1)).toEqual([
      { a: '4', b: '5', c: '' },
      { a: '6', b: '7', c: '' },
    ]);
    expect(table.notes).toEqual([
      '2 rows end early in x.csv (line 3, 4): the cells that are missing were taken for empty.',
    ]);
  });
});

test('readTable() takes a quote within a cell for a letter', () => {
  expect(cells(read('a,b\n27" screen,2\nsay "hi" now,4\n'))).toEqual([
    { a: '27" screen', b: '2' },
    { a: 'say "hi" now', b: '4' },
  ]);
});

test.each([
  ['windows-1252', Buffer.from('namn;ort\nÅsa;Malmö\n', 'latin1')],
  ['utf-16le', Buffer.from('namn;ort\nÅsa;Malmö\n', 'utf16le')],
])('readTable() reads the encoding %s where the map says so', (encoding, bytes) => {
  expect(cells(read(bytes, { encoding }))).toEqual([{ namn: 'Åsa', ort: 'Malmö' }]);
});

test('readTable() reads ten thousand columns', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
  const table = read(`${names.join()}\n${names.join()}\n`, { columns: ['c9999'] });
  expect(cells(table)).toEqual([{ c9999: 'c9999' }]);
});

test('readTable() keeps separators, quotes and line ends inside quotes, and counts lines right after them', () => {
  const table = read('a,b\r\n"1, 2","say ""hi""\r\nthere"\r\n3,4\r\n5\r\n');
  expect(cells(table)).toEqual([
    { a: '1, 2', b: 'say "hi"\r\nthere' },
    { a: '3', b: '4' },
  ]);
  expect(table.rows.map(({ line }) => line)).toEqual([2, 4]);
  expect(problems(table)).toEqual([[5, 'the row has 1 column, and the first line names 2']]);
});

describe('readTable() loses only the broken row', () => {
  test.each([
    ['too few columns', 'a,b\n1,2\n3\n5,6\n', [[3, 'the row has 1 column, and the first line names 2']]],
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

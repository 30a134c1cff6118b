import {
  type Formula,
  isReadableName,
  languageFunctions,
  parseFormula,
  printFormula,
  sameFormula,
} from '../../../src/formula-language';

function parsed(text: string): Formula {
  const result = parseFormula(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.refusal)}`);
  return result.formula;
}

describe('printFormula()', () => {
  test('leaves on one line what fits there', () => {
    expect(printFormula(parsed("if string(a) equals 'x' then (b+1)*2 else 0"))).toBe(
      "if string(a) = 'x' then (b + 1) * 2 else 0",
    );
  });

  test('indents branches, chains and arguments by what belongs together', () => {
    const long = Array.from(
      { length: 4 },
      (_, index) => `${index + 1}0 * coalesce(criterion_number_${index}, 0)`,
    );
    const text = `if is_present(something) and contains(string(something), 'words that are long enough to be too many') then
      round_nearest(100 * (${long.join(' + ')}) / (amount + 1), 0) elseif bool(b) then 1 else if bool(c) then 2 else 3`;
    expect(printFormula(parsed(text)).split('\n')).toEqual([
      'if is_present(something)',
      "    and contains(string(something), 'words that are long enough to be too many') then",
      '  round_nearest(',
      '    100',
      '    * (',
      '      10 * coalesce(criterion_number_0, 0)',
      '      + 20 * coalesce(criterion_number_1, 0)',
      '      + 30 * coalesce(criterion_number_2, 0)',
      '      + 40 * coalesce(criterion_number_3, 0)',
      '    )',
      '    / (amount + 1),',
      '    0',
      '  )',
      'elseif bool(b) then',
      '  1',
      'else',
      '  (if bool(c) then 2 else 3)',
    ]);
  });
});

describe('sameFormula()', () => {
  test.each([
    ['a + (b + c)', '(a + b) + c'],
    ['bool(a) and (bool(b) and bool(c))', 'bool(a) and bool(b) and bool(c)'],
    ['((a)) = 1', 'a equals 1'],
    [
      'if bool(a) then 1 else (if bool(b) then 2 else 3)',
      'if bool(a) then 1 elseif bool(b) then 2 else 3 endif',
    ],
    ['MAX(a,b)', 'max(a, b)'],
    ['-1', '- 1'],
  ])('%s is %s', (one, other) => {
    expect(sameFormula(parsed(one), parsed(other))).toBe(true);
  });

  test.each([
    ['a - (b - c)', 'a - b - c'],
    ['a / b', 'b / a'],
    ['a + b', 'b + a'],
    ['string(a)', 'a'],
    ["string(a) = '1'", 'string(a) = 1'],
    ['if bool(a) then 1 else 0', 'if bool(a) then 1 endif'],
    ['a * (b + c)', 'a * b + c'],
  ])('%s is not %s', (one, other) => {
    expect(sameFormula(parsed(one), parsed(other))).toBe(false);
  });
});

describe('isReadableName()', () => {
  test.each(['amount', 'qual_score', 'hs_is_closed', '_a', 'month_of_start'])('takes %s', (name) => {
    expect(isReadableName(name)).toBe(true);
    expect(parsed(name)).toEqual({ kind: 'property', name, as: 'number' });
  });

  test.each(['e', 'target', 'month', 'date', 'max', 'not', 'now', 'bool', 'Amount', '1st', 'a-b', ''])(
    'does not take %j',
    (name) => {
      expect(isReadableName(name)).toBe(false);
    },
  );

  test('takes the name of no function', () => {
    expect(languageFunctions.filter(({ name }) => isReadableName(name.toLowerCase()))).toEqual([]);
  });
});

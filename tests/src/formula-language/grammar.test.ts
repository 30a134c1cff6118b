import { canonicalText, parseFormula } from '../../../src/formula-language';

/*
 * Where each case is from. guide: HubSpot's properties guide. defaults: its page of default deal properties. spike: what a live
 * account took and refused, August 2026. recorded: what HubSpot answered of its own properties. list: the tokens that its
 * parser lists. chosen: nobody has shown it; here it is so.
 */
type Source = 'guide' | 'defaults' | 'spike' | 'recorded' | 'list' | 'chosen';

const accepted: readonly (readonly [source: Source, text: string, canonical: string])[] = [
  ['guide', 'deal_size', 'deal_size'],
  ['guide', "string(dealstage) = '123'", "string(dealstage) equals '123'"],
  [
    'guide',
    'if is_present(dq_pain) then 10*dq_pain else 0 endif',
    'if is_present(dq_pain) then 10 * dq_pain else 0',
  ],
  ['guide', 'if bool(a) then 1 endif', 'if bool(a) then 1 endif'],
  ['guide', 'if a > 1 then 1 elseif a > 0 then 2 else 3', 'if a > 1 then 1 elseif a > 0 then 2 else 3'],
  ['guide', "concatenate(string(a), ' ', string(b))", "concatenate(string(a), ' ', string(b))"],
  ['guide', 'max(a, b, 3)', 'max(a, b, 3)'],
  ['guide', "contains(string(a), 'x') and not (b != 2)", "contains(string(a), 'x') and not (b != 2)"],
  ['guide', '(a + 1) * 2 - b / (3 - a)', '(a + 1) * 2 - b / (3 - a)'],
  [
    'defaults',
    '(pipeline_probability(string(dealstage)) <= 0 or pipeline_probability(string(dealstage)) >= 1)',
    'pipeline_probability(string(dealstage)) <= 0 or pipeline_probability(string(dealstage)) >= 1',
  ],
  ['defaults', 'if bool(hs_is_closed_won) then 1 else 0', 'if bool(hs_is_closed_won) then 1 else 0'],
  ['spike', 'a + b + if is_present(c) then c else 0', 'a + b + (if is_present(c) then c else 0)'],
  ['spike', 'a + b + coalesce(c, 0)', 'a + b + coalesce(c, 0)'],
  ['spike', 'a + b + (c + 0)', 'a + b + (c + 0)'],
  ['spike', 'string_to_number(timestamp(lifecyclestage))', 'string_to_number(timestamp(lifecyclestage))'],
  [
    'recorded',
    "if is_present(a) then if is_present(b) then 0 else 1 else ''",
    "if is_present(a) then (if is_present(b) then 0 else 1) else ''",
  ],
  [
    'recorded',
    'not (is_present(a)) or not (is_present(b)) or b < a',
    'not (is_present(a)) or not (is_present(b)) or b < a',
  ],
  ['recorded', 'max(one_date, other_date)', 'max(one_date, other_date)'],
  ['recorded', 'time_between(createdate, first_date)', 'time_between(createdate, first_date)'],
  [
    'recorded',
    "if is_present(a) then if is_present(b) and b >= 1 then true else false else ''",
    "if is_present(a) then (if is_present(b) and b >= 1 then true else false) else ''",
  ],
  ['list', 'round_nearest(a * 1.5e2, 0)', 'round_nearest(a * 150, 0)'],
  ['list', 'NOW - a', 'NOW - a'],
  ['list', '-a * b', '(-a) * b'],
  ['list', 'bool(a) xor bool(b)', 'bool(a) xor bool(b)'],
  ['list', "a equals 1 and string(b) equals ''", "a equals 1 and string(b) equals ''"],
  ['chosen', 'IF a > 0 THEN Coalesce(a, 0) ELSE 1', 'if a > 0 then coalesce(a, 0) else 1'],
  // HubSpot writes quotes anew when it stores a formula: which ones come back is not known.
  ['chosen', `string(a) = "it's ""so"""`, `string(a) equals 'it''s "so"'`],
  ['chosen', "string(a) = 'it''s'", "string(a) equals 'it''s'"],
  ['chosen', 'a\n  + b\t- c', 'a + b - c'],
  ['chosen', 'a - b - c', 'a - b - c'],
  ['chosen', 'a - (b - c)', 'a - (b - c)'],
  ['chosen', 'bool(a) or bool(b) and bool(c)', 'bool(a) or (bool(b) and bool(c))'],
  ['chosen', 'not bool(a) and bool(b)', 'not (bool(a)) and bool(b)'],
  ['chosen', 'a - -5 * b', 'a - (-5) * b'],
  ['chosen', '-(5) + -b', '(-(5)) + (-b)'],
  ['chosen', '((((a))))', 'a'],
];

const refused: readonly (readonly [
  source: Source,
  text: string,
  at: string,
  found: string,
  expected: string,
])[] = [
  ['spike', 'a + if (is_present(b)) { b } else { 0 }', '1:24', 'EOF', 'then'],
  ['spike', 'if(a, b, c)', '1:5', ',', ')'],
  ['spike', 'a + ifnull(b, 0)', '1:11', '(', '+'],
  ['spike', 'is_known(a)', '1:9', '(', 'EOF'],
  ['guide', 'if a > 1 then 2', '1:16', 'EOF', 'endif'],
  ['guide', 'string(dealstage) == 1', '1:20', '=', 'IDENTIFIER'],
  ['guide', "string('a')", '1:8', "'a'", 'IDENTIFIER'],
  ['list', '', '1:1', 'EOF', 'IDENTIFIER'],
  ['list', 'a +\n* b', '2:1', '*', 'coalesce'],
  ['list', 'a b', '1:3', 'b', '*'],
  ['list', "string(a) = 'x", '1:13', 'EOF', 'string literal'],
  ['list', 'string(a) = "x', '1:13', 'EOF', 'string literal'],
  ['list', 'coalesce a', '1:10', 'a', '('],
  ['list', 'max(a,)', '1:7', ')', 'DECIMAL'],
  ['list', '(a + b', '1:7', 'EOF', ')'],
  ['list', 'e + 1', '1:1', 'e', 'IDENTIFIER'],
  ['list', '1.5.2', '1:4', 'EOF', 'EOF'],
  ['list', 'a elseif b', '1:3', 'elseif', 'EOF'],
  ['chosen', '.5 * a', '1:1', 'EOF', 'DECIMAL'],
  ['chosen', 'NOW()', '1:4', '(', 'EOF'],
];

describe('parseFormula()', () => {
  test.each(accepted)('reads, as %s has it: %s', (_source, text, canonical) => {
    const parsed = parseFormula(text);
    expect(parsed.ok && canonicalText(parsed.formula)).toBe(canonical);
  });

  test.each(refused)('refuses, as %s has it: %s', (_source, text, at, found, expected) => {
    const parsed = parseFormula(text);
    const refusal = parsed.ok ? undefined : parsed.refusal;
    expect(`${refusal?.line}:${refusal?.column}`).toBe(at);
    expect(refusal?.found).toBe(found);
    expect(refusal?.expected).toContain(expected);
  });

  test("lists what it expected in HubSpot's order, each once", () => {
    const parsed = parseFormula('a + if (is_present(b)) {');
    const after = ['*', '/', '-', '+', '>', '<', '>=', '<=', '=', 'equals', '!=', 'or', 'and', 'xor', 'then'];
    expect(!parsed.ok && parsed.refusal.expected).toEqual(after);
    const empty = parseFormula('');
    expect(!empty.ok && empty.refusal.expected.slice(0, 3)).toEqual(['-', 'round_down', 'round_up']);
  });

  test('refuses what is nested beyond reading, and does not fail', () => {
    const parsed = parseFormula('('.repeat(200_000));
    expect(!parsed.ok && parsed.refusal.expected).toEqual(['fewer of them']);
  });

  test.each([
    'a'.concat(' + a'.repeat(2_000)),
    'not '.repeat(2_000).concat('true'),
    '- '.repeat(2_000).concat('a'),
  ])('refuses more levels than anybody could walk through', (text) => {
    const parsed = parseFormula(text);
    expect(!parsed.ok && parsed.refusal.expected).toEqual(['fewer of them']);
  });

  test('takes chains of many', () => {
    expect(parseFormula('a'.concat(' + a'.repeat(900))).ok).toBe(true);
  });

  test('takes no longer for parentheses within each other than for as many beside each other', () => {
    const text = `${'('.repeat(300)}a${')'.repeat(300)}`;
    expect(parseFormula(text)).toEqual(parseFormula('a'));
  });
});

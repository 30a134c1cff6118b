import fc from 'fast-check';
import {
  matches,
  type Condition,
  type Rule,
  type RulingFacts,
  type SettingsIssue,
} from '../../../../src/settings';
import { checkRules, checkRulesInOrder } from '../../../../src/settings/checking/check-rules';
import { issueInEnglish } from '../../../../src/texts';
import { anyRule, anyRuledDeal, anyRules, thePipeline } from '../../../builders/any-rules';

const stageIds = thePipeline.stages.map(({ id }) => id);
const number = (is: 'less_than' | 'at_most' | 'more_than' | 'at_least', value: number): Condition => ({
  property: 'amount',
  is,
  value,
});
const option = (is: 'any_of' | 'none_of', ...values: string[]): Condition => ({
  property: 'dealtype',
  is,
  values,
});
const presence = (is: 'known' | 'unknown', property = 'amount'): Condition => ({ property, is });
const all = (...conditions: Condition[]): Rule => ({ framework: 'bant', when: { match: 'all', conditions } });
const any = (...conditions: Condition[]): Rule => ({ framework: 'bant', when: { match: 'any', conditions } });
const inStages = (from: string | null, to: string | null, rule: Rule = { framework: 'bant' }): Rule => ({
  ...rule,
  stages: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) },
});
const ofNeat = (rule: Rule): Rule => ({ ...rule, framework: 'neat' });

const contradiction = 'This rule never matches: its conditions contradict each other.';
const hiddenBy = (rule: number) =>
  `This rule never matches: rule ${rule} comes first and matches the same deals.`;
const both = (one: number, other: number) =>
  `A deal can match rules ${one} and ${other}: the first one wins.`;

function said(issues: readonly SettingsIssue[]): readonly string[] {
  return issues.map((issue) => `${issue.severity} ${issue.path.join('.')}: ${issueInEnglish(issue)}`);
}
const check = (...rules: Rule[]) => checkRules(['rules'], rules).map(issueInEnglish);
const checkInOrder = (...rules: Rule[]) => checkRulesInOrder(['rules'], rules, stageIds).map(issueInEnglish);

describe('checkRules() of one rule', () => {
  test.each([
    ['less than and at least the same', all(number('less_than', 5), number('at_least', 5))],
    ['at most less and more than more', all(number('at_most', 4), number('more_than', 5))],
    ['more and less than the same', all(number('more_than', 5), number('less_than', 5))],
    [
      'a limit said twice, once without itself',
      all(number('at_least', 5), number('at_most', 5), number('less_than', 5)),
    ],
    ['the same from below', all(number('at_most', 5), number('more_than', 5), number('at_least', 5))],
    ['unknown and compared', all(presence('unknown'), number('less_than', 5))],
    ['unknown and known', all(presence('unknown'), presence('known'))],
    ['unknown and chosen', all(presence('unknown', 'dealtype'), option('none_of', 'a'))],
    [
      'one of options that are all ruled out',
      all(option('any_of', 'a', 'b'), option('none_of', 'b', 'a', 'c')),
    ],
  ])('says that it never matches: %s', (_name, rule) => {
    expect(said(checkRules(['rules'], [rule]))).toEqual([`error rules.0: ${contradiction}`]);
  });

  test.each([
    ['no conditions', { framework: 'bant' }],
    ['at most and at least the same', all(number('at_most', 5), number('at_least', 5))],
    ['one of which is enough', any(number('less_than', 5), number('at_least', 5))],
    ['options of which one is left', all(option('any_of', 'a', 'b'), option('none_of', 'b'))],
    ['two options, which several boxes can both hold', all(option('any_of', 'a'), option('any_of', 'b'))],
    ['different properties', all(presence('unknown'), presence('known', 'dealtype'))],
  ])('says nothing of conditions that a deal can meet: %s', (_name, rule) => {
    expect(check(rule)).toEqual([]);
  });
});

describe('checkRules() of two rules', () => {
  test.each([
    ['the first is for every deal', { framework: 'neat' }, all(number('less_than', 5))],
    ['the same twice', all(number('less_than', 5)), all(number('less_than', 5))],
    ['the first allows more', all(number('at_most', 5)), all(number('less_than', 5))],
    ['the first asks less', all(number('less_than', 5)), all(number('less_than', 5), option('any_of', 'a'))],
    [
      'the first needs only one',
      any(number('less_than', 5), option('any_of', 'a')),
      all(option('any_of', 'a')),
    ],
    ['the first asks whether it is known', all(presence('known')), all(number('more_than', 5))],
    ['the first rules out less', all(option('none_of', 'a')), all(option('none_of', 'a', 'b'))],
    ['the first is for every stage', { framework: 'neat' }, inStages('s2', 's3')],
    ['the first is for every stage, said with an empty range', inStages(null, null), inStages('s2', null)],
    ['the same stages', inStages('s2', 's3'), inStages('s2', 's3', all(number('less_than', 5)))],
  ])('says that the second never matches: %s', (_name, first, second) => {
    expect(said(checkRules(['rules'], [first, second]))).toEqual([`error rules.1: ${hiddenBy(1)}`]);
  });

  test.each([
    ['both can match', all(number('less_than', 5)), all(option('any_of', 'a'))],
    ['the second allows more', all(number('less_than', 5)), all(number('at_most', 5))],
    [
      'the first leaves out those without a value',
      any(number('less_than', 5), number('at_least', 5)),
      all(option('any_of', 'a')),
    ],
    ['the first is for some stages', inStages('s2', 's3'), { framework: 'bant' }],
    ['both begin at the same stage', inStages('s2', null), inStages('s2', 's3')],
    ['both end at the same stage', inStages(null, 's2'), inStages('s1', 's2')],
    ['the second begins where the first ends', inStages('s1', 's2'), inStages('s2', 's3')],
  ])('notes that the first wins: %s', (_name, first, second) => {
    expect(said(checkRules(['rules'], [first, ofNeat(second)]))).toEqual([`note rules.1: ${both(1, 2)}`]);
  });

  test.each([
    ['limits that exclude each other', all(number('less_than', 5)), all(number('at_least', 5))],
    ['known and unknown', all(presence('known')), all(presence('unknown'))],
    ['options that the second rules out', all(option('any_of', 'a')), all(option('none_of', 'a'))],
    ['stages of which only the order says whether they meet', inStages('s1', 's2'), inStages('s3', null)],
  ])('says nothing of rules that share no deal: %s', (_name, first, second) => {
    expect(check(first, ofNeat(second))).toEqual([]);
  });

  test('says nothing where either rule gives the same framework', () => {
    expect(check(all(number('less_than', 5)), all(option('any_of', 'a')))).toEqual([]);
  });

  test('names the rule that hides it, and every one that it shares deals with', () => {
    const rules = [all(option('any_of', 'a')), ofNeat(all(number('less_than', 5))), all(presence('known'))];
    expect(check(...rules, all(number('less_than', 3)))).toEqual([both(1, 2), both(2, 3), hiddenBy(2)]);
  });
});

describe('checkRulesInOrder()', () => {
  test.each([
    ['the second lies within the first', inStages('s1', 's3'), inStages('s2', 's2')],
    ['both begin at the same stage', inStages('s1', 's3'), inStages('s1', 's2')],
    ['both end at the same stage', inStages('s1', 's3'), inStages('s2', 's3')],
    ['the first is open at its end', inStages('s2', null), inStages('s3', 'won')],
    ['the first is open at its beginning', inStages(null, 's3'), inStages('s2', 's2')],
  ])('says that the second never matches: %s', (_name, first, second) => {
    expect(checkInOrder(first, ofNeat(second))).toEqual([hiddenBy(1)]);
  });

  test('notes that the first wins where ranges overlap', () => {
    expect(checkInOrder(inStages('s1', 's2'), ofNeat(inStages(null, null)))).toEqual([]);
    expect(checkInOrder(inStages(null, 's2'), ofNeat(inStages('s1', null)))).toEqual([both(1, 2)]);
  });

  test.each([
    ['ranges that do not meet', inStages('s1', 's2'), inStages('s3', null)],
    ['a range that ends before it begins', inStages('s3', 's1'), inStages('s2', 's2')],
    ['such a range, beside one around it', inStages('s3', 's1'), inStages(null, 'won')],
    ['a range whose stage is gone', inStages('gone', null), inStages('s2', 's2')],
    ['all known stages, which are not all deals', inStages('s1', 'won'), { framework: 'neat' }],
  ])('adds nothing for %s', (_name, first, second) => {
    expect(checkInOrder(first, ofNeat(second))).toEqual([]);
  });

  test('does not say again what can be said without the order', () => {
    const rules = [
      all(number('less_than', 5), presence('unknown')),
      { framework: 'neat' },
      inStages('s1', 's1'),
    ];
    expect(check(...rules)).toEqual([contradiction, hiddenBy(2)]);
    expect(checkInOrder(...rules)).toEqual([]);
  });
});

describe('Any rules and any deal', () => {
  const errorsOf = (rules: readonly Rule[]) =>
    [...checkRules([], rules), ...checkRulesInOrder([], rules, stageIds)]
      .filter(({ severity }) => severity === 'error')
      .map(({ path }) => path[0]);
  const decides = (rules: readonly Rule[], facts: RulingFacts) =>
    rules.findIndex((rule) => matches(rule, facts));
  const inThePipeline = anyRuledDeal.filter(({ pipelineId }) => pipelineId === 'sales');

  test('a rule that is said never to match never decides', () => {
    fc.assert(
      fc.property(anyRules, fc.array(inThePipeline, { minLength: 20, maxLength: 20 }), (rules, deals) => {
        const errors = errorsOf(rules);
        expect(deals.map((facts) => decides(rules, facts)).filter((index) => errors.includes(index))).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  test('two rules of different frameworks that match the same deal are told', () => {
    fc.assert(
      fc.property(anyRule, anyRule, inThePipeline, (first, second, facts) => {
        if (!matches(first, facts) || !matches(second, facts) || first.framework === second.framework) return;
        const rules = [first, second];
        const issues = [...checkRules([], rules), ...checkRulesInOrder([], rules, stageIds)];
        expect(issues.map(issueInEnglish)).toContainEqual(
          expect.stringMatching(/^(A deal can match rules 1 and 2|This rule never matches: rule 1)/),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('no note tells of rules that share no stage', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stageIds), fc.constantFrom(...stageIds), (one, other) => {
        const rules = [inStages(one, one), ofNeat(inStages(other, other))];
        const issues = [...checkRules([], rules), ...checkRulesInOrder([], rules, stageIds)];
        expect(issues.length > 0).toBe(one === other);
      }),
    );
  });
});

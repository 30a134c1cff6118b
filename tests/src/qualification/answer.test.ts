import { answeredCriteria, readAnswer } from '../../../src/qualification';
import { answers } from '../../builders/answers';
import { aFramework } from '../../builders/framework';

describe('readAnswer()', () => {
  test.each([
    ['null is unanswered', null, { state: 'unanswered' }],
    ['a property the deal lacks is unanswered', undefined, { state: 'unanswered' }],
    ['an empty text is unanswered', '', { state: 'unanswered' }],
    ['0 is missing, not unanswered', '0', { state: 'scored', level: 0 }],
    ['1 is assumed', '1', { state: 'scored', level: 1 }],
    ['2 is stated', '2', { state: 'scored', level: 2 }],
    ['3 is proven', '3', { state: 'scored', level: 3 }],
    ['na is not applicable', 'na', { state: 'not-applicable' }],
    ['a level that does not exist is unreadable', '4', { state: 'unreadable', stored: '4' }],
    ['a number written otherwise is unreadable', '2.0', { state: 'unreadable', stored: '2.0' }],
    ['a blank is unreadable', ' ', { state: 'unreadable', stored: ' ' }],
    ['a name every object has is unreadable', 'constructor', { state: 'unreadable', stored: 'constructor' }],
  ])('%s', (_name, stored, answer) => {
    expect(readAnswer(stored)).toEqual(answer);
  });
});

describe('answeredCriteria()', () => {
  const framework = aFramework(
    { id: 'buyer', weight: 60, person: 'economic_buyer' },
    { id: 'pain', weight: 40 },
  );
  const first = (level: string | null, people: Parameters<typeof answeredCriteria>[2]) =>
    answeredCriteria(framework, answers({ buyer: level }), people)[0];

  test.each([
    ['proven counts as stated while the person is not named', '3', [], 2, true],
    ['another role does not count as the person', '3', ['champion'], 2, true],
    ['proven counts once the person is named', '3', ['champion', 'economic_buyer'], 3, false],
    ['stated needs no person', '2', [], 2, false],
    ['missing needs no person', '0', [], 0, false],
    ['unanswered lacks nobody', null, [], null, false],
    ['not applicable lacks nobody', 'na', [], null, false],
    ['an unreadable value lacks nobody', 'high', [], null, false],
  ] as const)('%s', (_name, stored, people, level, lacksPerson) => {
    expect(first(stored, people)).toMatchObject({ level, lacksPerson });
  });

  test('keeps the answer as given when the person caps what it counts for', () => {
    expect(first('3', [])?.answer).toEqual({ state: 'scored', level: 3 });
  });

  test('asks for no person where the criterion is about none', () => {
    const pain = answeredCriteria(framework, answers({ pain: '3' }), [])[1];
    expect(pain).toMatchObject({ level: 3, lacksPerson: false });
  });

  test("keeps the framework's order and leaves out answers to criteria it lacks", () => {
    const criteria = answeredCriteria(framework, answers({ gone: '3', pain: '1', buyer: '2' }), []);
    expect(criteria.map(({ criterion, level }) => [criterion.id, level])).toEqual([
      ['buyer', 2],
      ['pain', 1],
    ]);
  });

  test('says when an answer was given, and null for one without a date', () => {
    const at = '2026-11-25T08:00:00.000Z';
    const criteria = answeredCriteria(framework, answers({ buyer: { level: '1', at }, pain: '1' }), []);
    expect(criteria.map((each) => each.at)).toEqual([at, null]);
  });

  test('takes no answer from what every object inherits', () => {
    const inherited = aFramework({ id: 'constructor' });
    expect(answeredCriteria(inherited, answers({}), [])[0]).toMatchObject({
      answer: { state: 'unanswered' },
      at: null,
    });
  });
});

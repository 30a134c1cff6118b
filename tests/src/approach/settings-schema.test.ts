import { checkApproachSettings, defaultApproachSettings } from '../../../src/approach';

/** The default settings with one thing replaced by what a file could hold. */
function settingsWith(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(defaultApproachSettings);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<unknown>((inner, key) => child(inner, key), copy);
  if (typeof owner !== 'object' || owner === null) throw new Error(`There is no ${path}`);
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else Reflect.set(owner, last, value);
  return copy;
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) throw new Error(`There is no ${key}`);
  return Reflect.get(value, key);
}

test('checkApproachSettings() gives the defaults back as they are, also after JSON', () => {
  expect(checkApproachSettings(defaultApproachSettings)).toEqual({ ok: defaultApproachSettings });
  const sent: unknown = JSON.parse(JSON.stringify(defaultApproachSettings));
  expect(checkApproachSettings(sent)).toEqual({ ok: defaultApproachSettings });
});

const band = (...[startsAt, from, to, endsAt]: readonly (number | null)[]) => ({
  startsAt,
  from,
  to,
  endsAt,
});

describe('checkApproachSettings() accepts', () => {
  test.each<readonly [string, string, unknown]>([
    ['a band that overlaps another', 'profiles.solution.yearlyValue', band(10, 100, 90_000, 1_000_000)],
    ['a band that leaves a gap', 'profiles.solution.yearlyValue', band(4_900, 5_000, 5_000, 5_100)],
    ['a band with a cliff', 'profiles.solution.yearlyValue', band(null, 1_000, 5_000, null)],
    ['a band that is open at both ends', 'profiles.solution.yearlyValue', band(null, null, null, null)],
    ['no band, where a signal says nothing', 'profiles.solution.yearlyValue', undefined],
    ['a signal that weighs nothing', 'weights.contacts', 0],
    ['another currency', 'currency', 'SEK'],
  ])('%s', (_name, path, value) => {
    expect(checkApproachSettings(settingsWith(path, value))).toHaveProperty('ok');
  });
});

describe('checkApproachSettings() refuses, with the path,', () => {
  test.each<readonly [string, string, unknown, string, string]>([
    ['an inverted band', 'profiles.solution.cycleDays', band(3, 45, 14, 180), '', 'bandInverted'],
    ['a start after the band', 'profiles.solution.contacts', band(2, 1, 3, 6), '', 'bandInverted'],
    ['a start of an open end', 'profiles.solution.contacts', band(2, null, 3, 6), '', 'startsAtSaysNothing'],
    ['an end of an open end', 'profiles.solution.contacts', band(1, 2, null, 6), '', 'endsAtSaysNothing'],
    ['an amount of 0 as an end', 'profiles.solution.yearlyValue.startsAt', 0, '', 'notPositive'],
    ['a negative count', 'profiles.solution.contacts.startsAt', -1, '', 'negative'],
    ['a negative weight', 'weights.vendors', -1, '', 'negative'],
    ['a negative weight of one approach', 'profiles.provocative.weights.vendors', -1, '', 'negative'],
    ['a grade above 1', 'profiles.solution.awareness.unaware', 1.1, '', 'noGrade'],
    ['a grade below 0', 'profiles.solution.yesNo.namedAccount.yes', -0.1, '', 'noGrade'],
    ['a currency in words', 'currency', 'dollars', '', 'badCurrency'],
    ['a currency in small letters', 'currency', 'usd', '', 'badCurrency'],
    ['a missing approach', 'profiles.solution', undefined, '', 'wrong'],
    ['a missing weight', 'weights.vendors', undefined, '', 'wrong'],
    ['what is no number', 'profiles.solution.cycleDays.from', '14', '', 'wrong'],
    [
      'a word it does not know',
      'profiles.solution.cycelDays',
      band(1, 2, 3, 4),
      'profiles.solution',
      'wrong',
    ],
    ['an approach it does not know', 'profiles.pushy', {}, 'profiles', 'wrong'],
  ])('%s', (_name, path, value, issuePath, fault) => {
    expect(checkApproachSettings(settingsWith(path, value))).toEqual({
      issues: [{ path: issuePath === '' ? path : issuePath, fault }],
    });
  });

  test('weights that are all 0', () => {
    const weights = Object.fromEntries(Object.keys(defaultApproachSettings.weights).map((key) => [key, 0]));
    expect(checkApproachSettings(settingsWith('weights', weights))).toEqual({
      issues: [{ path: 'weights', fault: 'allWeightsZero' }],
    });
  });

  test('several things at once, each by its own path', () => {
    const broken = { ...defaultApproachSettings, currency: '', weights: {} };
    const result = checkApproachSettings(broken);
    const paths = 'issues' in result ? result.issues.map(({ path }) => path) : [];
    expect(paths).toEqual(expect.arrayContaining(['currency', 'weights.yearlyValue']));
  });

  test.each([null, undefined, 'settings', []])('%j in place of settings', (settings) => {
    expect(checkApproachSettings(settings)).toMatchObject({ issues: [{ path: '' }] });
  });
});

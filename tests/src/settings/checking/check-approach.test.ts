import { signals } from '../../../../src/approach';
import { checkSettings, pathWords } from '../../../../src/settings';
import { issueWords } from '../../../../src/texts';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

type Bands = NonNullable<NonNullable<NonNullable<SettingsInput['approach']>['bands']>['solution']>;
const band = (bands: Bands): SettingsInput => ({ approach: { bands: { solution: bands } } });
const open = { startsAt: null, from: null, to: null, endsAt: null };

test.each<[string, SettingsInput, string, RegExp, RegExp]>([
  [
    'every weight being 0',
    { approach: { weights: Object.fromEntries(signals.map((signal) => [signal, 0])) } },
    'approach.weights',
    /^Every weight is 0/,
    /^Varje vikt är 0/,
  ],
  [
    'an inverted band',
    band({ contacts: { ...open, from: 3, to: 1 } }),
    'approach.bands.solution.contacts',
    /inverted/,
    /omvänt/,
  ],
  [
    'a start without a lower end',
    band({ contacts: { ...open, startsAt: 3 } }),
    'approach.bands.solution.contacts',
    /open below/,
    /öppet nedåt/,
  ],
  [
    'an end without an upper end',
    band({ contacts: { ...open, endsAt: 3 } }),
    'approach.bands.solution.contacts',
    /open above/,
    /öppet uppåt/,
  ],
  [
    'an amount of nothing',
    band({ yearlyValue: { ...open, from: 0 } }),
    'approach.bands.solution.yearlyValue.from',
    /more than 0/,
    /större än 0/,
  ],
])('checkSettings() says %s in both languages', (_what, about, path, en, sv) => {
  const said = checkSettings(settingsWith(about)).map((issue) => ({
    path: pathWords(issue.path),
    severity: issue.severity,
    en: issueWords(issue, 'en'),
    sv: issueWords(issue, 'sv'),
  }));
  expect(said).toEqual([
    { path, severity: 'error', en: expect.stringMatching(en), sv: expect.stringMatching(sv) },
  ]);
});

import {
  withBuiltInYardsticks,
  withPaybackPart,
  withRangeEnd,
  withYardstick,
} from '../../../../extensions/settings/approach/yardstick-edits';
import type { Settings } from '../../../../src/settings';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

type Yardsticks = NonNullable<SettingsInput['yardsticks']>;
const winRate = { name: 'winRateSmall', builtIn: { from: 30, to: 39 } } as const;
const unknown = { name: 'middleDeal', builtIn: null } as const;

test.each<[string, Yardsticks, (settings: Settings) => Settings, Yardsticks]>([
  ['withYardstick() keeps a number', {}, (now) => withYardstick(now, 'cacRatio', 1.2), { cacRatio: 1.2 }],
  [
    'withYardstick() stores nothing for the built-in one',
    { cacRatio: 1.2, ltvToCac: 4 },
    (now) => withYardstick(now, 'cacRatio', 2),
    { ltvToCac: 4 },
  ],
  [
    'withYardstick() goes back to the built-in one where the field is emptied',
    { cacRatio: 1.2 },
    (now) => withYardstick(now, 'cacRatio', null),
    {},
  ],
  [
    'withPaybackPart() keeps all three',
    {},
    (now) => withPaybackPart(now, 'concern', 30),
    { paybackMonths: { best: 12, good: 18, concern: 30 } },
  ],
  [
    'withPaybackPart() goes back to the built-in one alone',
    { paybackMonths: { best: 6, good: 18, concern: 30 } },
    (now) => withPaybackPart(now, 'concern', null),
    { paybackMonths: { best: 6, good: 18, concern: 24 } },
  ],
  [
    'withRangeEnd() keeps both ends',
    {},
    (now) => withRangeEnd(now, { ...winRate, end: 'to' }, 45),
    { winRateSmall: { from: 30, to: 45 } },
  ],
  [
    'withRangeEnd() stores nothing for the built-in range',
    { winRateSmall: { from: 30, to: 45 } },
    (now) => withRangeEnd(now, { ...winRate, end: 'to' }, null),
    {},
  ],
  [
    'withRangeEnd() begins with one number where nothing is built in',
    {},
    (now) => withRangeEnd(now, { ...unknown, end: 'from' }, 5),
    { middleDeal: { from: 5, to: 5 } },
  ],
  [
    'withRangeEnd() forgets a range of which an end was emptied where nothing is built in',
    { middleDeal: { from: 5, to: 9 } },
    (now) => withRangeEnd(now, { ...unknown, end: 'to' }, null),
    {},
  ],
  ['withBuiltInYardsticks() forgets them all', { cacRatio: 1, ltvToCac: 4 }, withBuiltInYardsticks, {}],
])('%s', (_what, before, edit, after) => {
  const settings = settingsWith({ yardsticks: before });
  expect(edit(settings)).toEqual(settingsWith({ yardsticks: after }));
  expect(settings).toEqual(settingsWith({ yardsticks: before }));
});

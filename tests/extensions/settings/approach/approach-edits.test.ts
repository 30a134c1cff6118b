import {
  withBandEnd,
  withBuiltInBands,
  withBuiltInWeights,
  withCost,
  withCurrency,
  withSignalWeight,
} from '../../../../extensions/settings/approach/approach-edits';
import type { Settings } from '../../../../src/settings';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

type Case = [string, SettingsInput, (settings: Settings) => Settings, SettingsInput];
const contacts = { startsAt: 0, from: 1, to: 3, endsAt: 6 };
const band = (about: object) => ({
  approach: { bands: { solution: { contacts: { ...contacts, ...about } } } },
});
const vendors = { startsAt: null, from: 2, to: null, endsAt: null };

test.each<Case>([
  [
    'withCost() keeps a cost',
    {},
    (now) => withCost(now, 'repPerMonth', 9_000),
    { costs: { repPerMonth: 9_000 } },
  ],
  [
    'withCost() forgets a cost',
    { costs: { repPerMonth: 9_000, marketingPerDeal: 1 } },
    (now) => withCost(now, 'repPerMonth', null),
    { costs: { marketingPerDeal: 1 } },
  ],
  [
    'withCurrency() keeps a currency',
    {},
    (now) => withCurrency(now, 'EUR'),
    { approach: { currency: 'EUR' } },
  ],
  [
    'withCurrency() stores nothing for US dollars',
    { approach: { currency: 'EUR' } },
    (now) => withCurrency(now, 'USD'),
    {},
  ],
  [
    'withSignalWeight() keeps a weight',
    {},
    (now) => withSignalWeight(now, 'contacts', 0),
    { approach: { weights: { contacts: 0 } } },
  ],
  [
    'withSignalWeight() stores nothing for the built-in one',
    { approach: { weights: { contacts: 5, vendors: 1 } } },
    (now) => withSignalWeight(now, 'contacts', 8),
    { approach: { weights: { vendors: 1 } } },
  ],
  [
    'withSignalWeight() goes back to the built-in one where the field is emptied',
    { approach: { weights: { contacts: 5 } } },
    (now) => withSignalWeight(now, 'contacts', null),
    {},
  ],
  [
    'withBuiltInWeights() forgets every weight, and no band',
    { approach: { weights: { contacts: 5 }, bands: { solution: { contacts } } } },
    withBuiltInWeights,
    { approach: { bands: { solution: { contacts } } } },
  ],
  [
    'withBandEnd() keeps the whole band with the end that changed',
    {},
    (now) => withBandEnd(now, { approach: 'solution', signal: 'contacts', end: 'to' }, 4),
    band({ to: 4 }),
  ],
  [
    'withBandEnd() opens an end',
    band({ to: 4 }),
    (now) => withBandEnd(now, { approach: 'solution', signal: 'contacts', end: 'endsAt' }, null),
    band({ to: 4, endsAt: null }),
  ],
  [
    'withBandEnd() stores nothing for the built-in band',
    band({ to: 4 }),
    (now) => withBandEnd(now, { approach: 'solution', signal: 'contacts', end: 'to' }, 3),
    {},
  ],
  [
    'withBandEnd() leaves other bands of the approach alone',
    { approach: { bands: { solution: { contacts: { ...contacts, to: 4 }, vendors } } } },
    (now) => withBandEnd(now, { approach: 'solution', signal: 'contacts', end: 'to' }, 3),
    { approach: { bands: { solution: { vendors } } } },
  ],
  [
    'withBandEnd() begins a band where none is built in',
    {},
    (now) => withBandEnd(now, { approach: 'self_service', signal: 'vendors', end: 'from' }, 2),
    { approach: { bands: { self_service: { vendors } } } },
  ],
  [
    'withBandEnd() has no band without ends where none is built in',
    { approach: { bands: { self_service: { vendors } } } },
    (now) => withBandEnd(now, { approach: 'self_service', signal: 'vendors', end: 'from' }, null),
    {},
  ],
  [
    'withBandEnd() keeps amounts in the chosen currency, to hundredths',
    { approach: { currency: 'EUR' } },
    (now) => withBandEnd(now, { approach: 'solution', signal: 'yearlyValue', end: 'to' }, 6_000.004),
    {
      approach: {
        currency: 'EUR',
        bands: { solution: { yearlyValue: { startsAt: 900, from: 4_050, to: 6_000, endsAt: 225_000 } } },
      },
    },
  ],
  [
    'withBandEnd() stores nothing for the built-in amounts in the chosen currency',
    {
      approach: {
        currency: 'EUR',
        bands: { solution: { yearlyValue: { startsAt: 900, from: 4_050, to: 6_000, endsAt: 225_000 } } },
      },
    },
    (now) => withBandEnd(now, { approach: 'solution', signal: 'yearlyValue', end: 'to' }, 4_950),
    { approach: { currency: 'EUR' } },
  ],
  [
    'withBuiltInBands() forgets the bands of one approach',
    { approach: { bands: { solution: { vendors }, self_service: { vendors } } } },
    (now) => withBuiltInBands(now, 'solution'),
    { approach: { bands: { self_service: { vendors } } } },
  ],
])('%s', (_what, before, edit, after) => {
  const settings = settingsWith(before);
  expect(edit(settings)).toEqual(settingsWith(after));
  expect(settings).toEqual(settingsWith(before));
});

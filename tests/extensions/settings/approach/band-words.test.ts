import { bandWords } from '../../../../extensions/settings/approach/band-words';
import type { SignalBand } from '../../../../src/approach';
import { settingsTextsIn } from '../../../../src/texts';

const open: SignalBand = { startsAt: null, from: null, to: null, endsAt: null };

test.each<[Partial<SignalBand> | undefined, string]>([
  [undefined, 'Says nothing about this approach'],
  [{}, 'Any number speaks for it'],
  [{ to: 1_000, endsAt: 5_000 }, 'Fully up to 1,000, not at all at 5,000'],
  [{ startsAt: 10, from: 20 }, 'Fully from 20, not at all at 10'],
  [{ startsAt: 0.3, from: 1, to: 2, endsAt: 5 }, 'Fully from 1 to 2, not at all at 0.3 and at 5'],
  [{ from: 20 }, 'Fully from 20, otherwise not at all'],
  [{ from: 1, to: 3 }, 'Fully from 1 to 3, otherwise not at all'],
  // An end says nothing where what it fades out from is open.
  [{ startsAt: 1, to: 3, endsAt: 6 }, 'Fully up to 3, not at all at 6'],
])('bandWords() of %j', (band, said) => {
  const words = { texts: settingsTextsIn('en'), language: 'en' } as const;
  expect(bandWords(band === undefined ? undefined : { ...open, ...band }, words)).toBe(said);
});

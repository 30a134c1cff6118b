import type { SignalBand } from '../../../src/approach';
import { numberWords } from '../../shared/words';
import type { SettingsWords } from '../section/section-props';

/** What a band says: where a number speaks for the approach, and where no longer. Undefined is no band at all. */
export function bandWords(band: SignalBand | undefined, words: SettingsWords): string {
  const said = words.texts.settings.save.changes.band;
  if (band === undefined) return said.saysNothing;
  const full = fullWords(band, words);
  if (full === null) return said.anyNumber;
  const { startsAt, from, to, endsAt } = band;
  const ends = [from === null ? null : startsAt, to === null ? null : endsAt].flatMap((end) =>
    end === null ? [] : [numberWords(end, words, 2)],
  );
  const [first, second] = ends;
  if (first === undefined) return said.abrupt(full);
  return second === undefined ? said.fadesTo(full, first) : said.fadesToBoth(full, first, second);
}

function fullWords({ from, to }: SignalBand, words: SettingsWords): string | null {
  const said = words.texts.settings.save.changes.band;
  const number = (value: number) => numberWords(value, words, 2);
  if (from !== null && to !== null) return said.fullBetween(number(from), number(to));
  if (from !== null) return said.fullFrom(number(from));
  return to === null ? null : said.fullTo(number(to));
}

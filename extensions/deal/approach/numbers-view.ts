import type { Approach, NumberSignal, SignalBand } from '../../../src/approach';
import type { Qualification } from '../../../src/protocol/qualification';
import { signalWords } from '../../../src/texts';
import { signalValue } from '../../shared/signal-value';
import { moneyWords, numberWords } from '../../shared/words';
import type { CardWords } from '../words/card-words';

/** One number of the deal, with what is usual for how it should be sold. */
export interface NumberView {
  readonly id: NumberSignal;
  readonly label: string;
  readonly words: string;
}

// What an approach is chosen by: docs/sources.md, "Five ways of selling".
const compared = ['yearlyValue', 'cycleDays', 'dealsPerRepMonth'] as const;

/** The deal's size, cycle and pace beside those of an approach, which are where its bands are full; what is not known is said so. */
export function numbersView(
  approach: Approach,
  { approach: known }: Qualification,
  words: CardWords,
): readonly NumberView[] {
  const { signals, settings } = known;
  const { texts, language } = words;
  const { currency } = settings;
  return compared.map((id) => {
    const own = signalValue(id, signals, { ...words, currency }) || texts.approach.notKnown;
    const number = (value: number) =>
      id === 'yearlyValue'
        ? moneyWords(value, { ...words, currency })
        : numberWords(value, words, id === 'cycleDays' ? 0 : 1);
    const usual = usualWords(settings.profiles[approach][id], number, words) ?? withoutBand(id, words);
    return { id, label: signalWords[id].label[language], words: texts.approach.numberLine(own, usual) };
  });
}

/** Null where there is no band, or one without ends. */
function usualWords(
  band: SignalBand | undefined,
  number: (value: number) => string,
  { texts }: CardWords,
): string | null {
  const from = band?.from ?? null;
  const to = band?.to ?? null;
  if (from !== null && to !== null) return texts.approach.between(number(from), number(to));
  if (from !== null) return texts.approach.atLeast(number(from));
  return to === null ? null : texts.approach.upTo(number(to));
}

/** Only self-service has no pace: nobody sells there. */
function withoutBand(id: NumberSignal, { texts }: CardWords): string {
  return id === 'dealsPerRepMonth' ? texts.approach.noRep : texts.approach.notKnown.toLowerCase();
}

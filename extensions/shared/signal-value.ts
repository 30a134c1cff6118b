import { type DealSignals, type Signal } from '../../src/approach';
import { awarenessLabels, sourceLabels, type Catalogue, type Language } from '../../src/texts';
import { moneyWords, numberWords } from './words';

interface SignalWords {
  readonly texts: Catalogue;
  readonly language: Language;
  readonly currency: string | null;
}

/** What is known of a signal, in words; empty while nothing is. */
export function signalValue(signal: Signal, signals: DealSignals, words: SignalWords): string {
  const { texts, language } = words;
  switch (signal) {
    case 'awareness':
      return signals.awareness === null ? '' : awarenessLabels[signals.awareness][language];
    case 'source':
      return signals.source === null ? '' : sourceLabels[signals.source][language];
    case 'yearlyValue':
      return signals.yearlyValue === null ? '' : moneyWords(signals.yearlyValue, words);
    case 'proofOfConcept':
    case 'executiveIssue':
    case 'namedAccount':
      return signals[signal] === null ? '' : signals[signal] ? texts.yes : texts.no;
    case 'cycleDays':
    case 'contacts':
    case 'vendors':
    case 'dealsPerRepMonth': {
      const value = signals[signal];
      return value === null ? '' : numberWords(value, words, signal === 'cycleDays' ? 0 : 1);
    }
  }
}

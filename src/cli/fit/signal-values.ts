import type { DealSignals, Signal } from '../../approach';
import { amount, plain } from '../numbers';
import { awarenessLabels, signalWords, sourceLabels } from '../../texts';

/** A signal and what it is: `annual contract value (ACV): 5,000 EUR`. */
export function signalInWords(signal: Signal, deal: DealSignals, currency: string): string {
  return `${nameOf(signal)}: ${valueInWords(signal, deal, currency)}`;
}

/** A signal in the middle of a sentence. */
export function nameOf(signal: Signal): string {
  const { label } = signalWords[signal];
  return `${label.en.slice(0, 1).toLowerCase()}${label.en.slice(1)}`;
}

function valueInWords(signal: Signal, deal: DealSignals, currency: string): string {
  switch (signal) {
    case 'yearlyValue':
      return deal.yearlyValue === null ? 'unknown' : `${amount(deal.yearlyValue)} ${currency}`;
    case 'awareness':
      return deal.awareness === null ? 'unknown' : awarenessLabels[deal.awareness].en;
    case 'source':
      return deal.source === null ? 'unknown' : sourceLabels[deal.source].en;
    case 'cycleDays':
    case 'contacts':
    case 'dealsPerRepMonth':
    case 'vendors': {
      const number = deal[signal];
      return number === null ? 'unknown' : plain(number);
    }
    case 'proofOfConcept':
    case 'executiveIssue':
    case 'namedAccount':
      return deal[signal] === true ? 'yes' : 'no';
  }
}

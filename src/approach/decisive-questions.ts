import type { Approach } from './approach';
import { bestApproach } from './best-approach';
import { fitOf, type Fit } from './fit';
import type { ApproachSettings } from './profile';
import { awarenessValues, type DealSignals, type Signal } from './signal';

/** The signals that a rep can settle on the card; the others are read from the deal. */
export const askedSignals = [
  'awareness',
  'vendors',
  'proofOfConcept',
  'executiveIssue',
  'namedAccount',
] as const satisfies readonly Signal[];
export type AskedSignal = (typeof askedSignals)[number];

/** A question worth asking now. */
export interface DecisiveQuestion {
  readonly signal: AskedSignal;
  /** What the best approach could become by an answer; empty when no answer changes it, and it only makes us surer. */
  readonly couldBecome: readonly Approach[];
}

const MOST_DECISIVE = 3;
const MOST_OTHERS = 2;

/**
 * What to ask on the card: of the missing signals that can be asked there, those of which some answer would change the best
 * approach, at most three; if none would, two others. The heaviest come first. Empty when everything has been asked.
 *
 * @param fit What `fitOf` made of the same deal and settings.
 */
export function decisiveQuestions(
  deal: DealSignals,
  fit: Fit,
  settings: ApproachSettings,
): readonly DecisiveQuestion[] {
  const best = bestApproach(fit);
  const questions = fit.missing.filter(canBeAsked).map((signal): DecisiveQuestion => {
    const outcomes = answersTo(signal, deal).map((answered) => bestApproach(fitOf(answered, settings)));
    const changes = outcomes.flatMap((approach) => (approach === best ? [] : (approach ?? [])));
    return { signal, couldBecome: [...new Set(changes)] };
  });
  const decisive = questions.filter(({ couldBecome }) => couldBecome.length > 0);
  return decisive.length > 0 ? decisive.slice(0, MOST_DECISIVE) : questions.slice(0, MOST_OTHERS);
}

function canBeAsked(signal: Signal): signal is AskedSignal {
  return askedSignals.some((each) => each === signal);
}

/** The deal with each answer that a question can get. */
function answersTo(signal: AskedSignal, deal: DealSignals): readonly DealSignals[] {
  switch (signal) {
    case 'awareness':
      return awarenessValues.map((awareness) => ({ ...deal, awareness }));
    case 'vendors':
      // Nobody compares more vendors than this in earnest.
      return [1, 2, 3, 4, 5, 6, 8, 10].map((vendors) => ({ ...deal, vendors }));
    case 'proofOfConcept':
    case 'executiveIssue':
    case 'namedAccount':
      return [true, false].map((answer) => ({ ...deal, [signal]: answer }));
  }
}

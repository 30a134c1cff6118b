import {
  askedSignals,
  bestApproaches,
  decisiveQuestions,
  fitOf,
  frameworkMatch,
  frameworksOfApproach,
  isConfident,
  type Approach,
  type ApproachFit,
  type AskedSignal,
  type DealSignals,
  type DecisiveQuestion,
  type Fit,
  type Signal,
  type SignalGrade,
} from '../../../src/approach';
import type { Qualification } from '../../../src/protocol/qualification';
import {
  approachGuides,
  awarenessLabels,
  signalWords,
  sourceLabels,
  type Catalogue,
} from '../../../src/texts';
import { moneyWords, numberWords } from '../../shared/words';
import type { CardWords } from '../words/card-words';

/** How the five approaches read on a card. */
export interface ApproachView {
  /** What suits best, in a sentence; and what nothing is known of. */
  readonly verdict: string;
  readonly best: { readonly label: string; readonly percent: number; readonly sure: boolean } | null;
  /** How much is known, in a sentence. */
  readonly confidence: string;
  /** Set when the pipeline's framework does not go with it, while that can still be acted on. */
  readonly frameworkNote: string | null;
  /** Why the amount says nothing, or null. */
  readonly valueNote: string | null;
  /** What is worth asking now, why, and what each answer could make of the deal. */
  readonly ask: {
    readonly title: string;
    readonly questions: readonly { readonly signal: AskedSignal; readonly couldBecome: string | null }[];
  };
  /** What was answered, or can wait. */
  readonly others: readonly AskedSignal[];
  /** Null when nothing is known, and of a closed deal, which is not sold any more. */
  readonly how: {
    readonly who: string;
    readonly how: string;
    readonly steps: readonly string[];
    readonly frameworks: string | null;
  } | null;
  readonly fits: readonly FitRow[];
  /** What is not known, each with the question that would settle it. */
  readonly missing: readonly { readonly id: Signal; readonly what: string }[];
}

export interface FitRow {
  readonly id: Approach;
  readonly label: string;
  readonly percent: number;
  readonly speakFor: readonly string[];
  readonly speakAgainst: readonly string[];
}

/** Where questions stand that somebody is answering: there they stay, whatever their answers make of the others. */
export interface Places {
  readonly asked: readonly AskedSignal[];
  readonly others: readonly AskedSignal[];
}

export const noPlaces: Places = { asked: [], others: [] };

/** The words of the approach for what is known of a deal. Of a closed deal nothing is asked. */
export function approachView(
  qualification: Qualification,
  words: CardWords,
  places: Places = noPlaces,
): ApproachView {
  const { texts, language } = words;
  const { signals, settings, noValue } = qualification.approach;
  const fit = fitOf(signals, settings);
  const [best] = fit.fits;
  const questions = qualification.deal.closed
    ? []
    : inPlace(decisiveQuestions(signals, fit, settings), places);
  const guide = best === undefined ? null : approachGuides[best.approach];
  const goesWith = best === undefined ? [] : frameworksOfApproach[best.approach];
  return {
    verdict: guide === null ? texts.approach.unknown : verdictOf(fit, words),
    best:
      best === undefined || guide === null
        ? null
        : { label: guide.label[language], percent: best.percent, sure: isConfident(fit) },
    confidence: texts.approach.confidence(fit.confidence),
    frameworkNote: guide === null ? null : frameworkNote(qualification, guide.label[language], texts),
    valueNote: noValue === null ? null : texts.approach.noValue[noValue],
    ask: askView(questions, words),
    others: askedSignals.filter((signal) => !questions.some((question) => question.signal === signal)),
    how:
      guide === null || qualification.deal.closed
        ? null
        : {
            who: guide.who[language],
            how: guide.how[language],
            steps: guide.steps.map((step) => step[language]),
            frameworks: goesWith.length === 0 ? null : frameworkNames(goesWith, qualification),
          },
    fits: fit.fits.map((each) => fitRow(each, qualification, words)),
    missing: fit.missing.map((id) => ({ id, what: signalWords[id].question[language] })),
  };

  function frameworkNames(ids: readonly string[], { approach }: Qualification): string {
    return ids.map((id) => approach.frameworkLabels[id] ?? id).join(', ');
  }
}

/** The questions that stand there already, then those that came up since. */
function inPlace(questions: readonly DecisiveQuestion[], { asked, others }: Places) {
  const standing = asked.map(
    (signal) => questions.find((question) => question.signal === signal) ?? { signal, couldBecome: [] },
  );
  const placed = [...asked, ...others];
  return [...standing, ...questions.filter(({ signal }) => !placed.includes(signal))];
}

function askView(
  questions: readonly DecisiveQuestion[],
  { texts, language }: CardWords,
): ApproachView['ask'] {
  const decisive = questions.some(({ couldBecome }) => couldBecome.length > 0);
  return {
    title: decisive ? texts.approach.askDecisive : texts.approach.askMore,
    questions: questions.map(({ signal, couldBecome }) => ({
      signal,
      couldBecome:
        couldBecome.length === 0
          ? null
          : texts.approach.couldBecome(
              couldBecome.map((id) => approachGuides[id].label[language]).join(', '),
            ),
    })),
  };
}

function verdictOf(fit: Fit, { texts, language }: CardWords): string {
  const [first, ...alike] = bestApproaches(fit).map((id) => approachGuides[id]);
  if (first === undefined) return texts.approach.unknown;
  const label = first.label[language];
  const also = alike.map((guide) => guide.label[language]).join(', ');
  // What such a buyer usually knows is not said of one who was found to know something else.
  const unlike = fit.fits[0]?.speakAgainst.some(({ signal }) => signal === 'awareness') ?? false;
  return [
    isConfident(fit) ? texts.approach.looks(label) : texts.approach.mayBe(label),
    ...(unlike ? [] : [texts.approach.buyer(first.buyer[language])]),
    ...(also === '' ? [] : [texts.approach.also(also)]),
  ].join(' ');
}

function frameworkNote(qualification: Qualification, approach: string, texts: Catalogue): string | null {
  const { framework, approach: known, deal } = qualification;
  if (deal.closed) return null;
  const match = frameworkMatch(framework.id, fitOf(known.signals, known.settings));
  if (match === 'too-heavy') return texts.approach.tooHeavy(approach, framework.label);
  return match === 'too-light' ? texts.approach.tooLight(approach, framework.label) : null;
}

function fitRow(fit: ApproachFit, { approach }: Qualification, words: CardWords): FitRow {
  const row = ({ signal }: SignalGrade) =>
    signalInWords(signal, approach.signals, approach.settings.currency, words);
  return {
    id: fit.approach,
    label: approachGuides[fit.approach].label[words.language],
    percent: fit.percent,
    speakFor: fit.speakFor.map(row),
    speakAgainst: fit.speakAgainst.map(row),
  };
}

/** A signal with what is known of it: "Value a year: €86,000". */
function signalInWords(signal: Signal, signals: DealSignals, currency: string, words: CardWords): string {
  return `${signalWords[signal].label[words.language]}: ${valueInWords(signal, signals, currency, words)}`;
}

function valueInWords(signal: Signal, signals: DealSignals, currency: string, words: CardWords): string {
  const { texts, language } = words;
  const number = (value: number | null, decimals: number) =>
    value === null ? '' : numberWords(value, words, decimals);
  switch (signal) {
    case 'awareness':
      return signals.awareness === null ? '' : awarenessLabels[signals.awareness][language];
    case 'source':
      return signals.source === null ? '' : sourceLabels[signals.source][language];
    case 'yearlyValue':
      return signals.yearlyValue === null ? '' : moneyWords(signals.yearlyValue, { language, currency });
    case 'proofOfConcept':
    case 'executiveIssue':
    case 'namedAccount':
      return signals[signal] === true ? texts.yes : texts.no;
    case 'cycleDays':
      return number(signals.cycleDays, 0);
    case 'contacts':
    case 'vendors':
    case 'dealsPerRepMonth':
      return number(signals[signal], 1);
  }
}

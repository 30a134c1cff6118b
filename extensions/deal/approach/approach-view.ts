import {
  askedSignals,
  bestApproach,
  bestApproaches,
  decisiveQuestions,
  fitOf,
  frameworkMatch,
  frameworksOfApproach,
  isConfident,
  type Approach,
  type ApproachFit,
  type AskedSignal,
  type Fit,
  type SignalGrade,
} from '../../../src/approach';
import type { Qualification } from '../../../src/protocol/qualification';
import { approachGuides, limitWords, signalWords, type Catalogue } from '../../../src/texts';
import { signalValue } from '../../shared/signal-value';
import type { CardWords } from '../words/card-words';
import { askView, inPlace, noPlaces, type AskView, type Places } from './ask-view';
import { numbersView, type NumberView } from './numbers-view';
import { phaseOf } from './phase';

/** How the five approaches read on a card. */
export interface ApproachView {
  /** What suits best and why nothing else does, in sentences; or that nothing is known, or nothing fits. */
  readonly verdict: string;
  readonly best: { readonly label: string; readonly percent: number; readonly sure: boolean } | null;
  /** How much is known, in a sentence. */
  readonly confidence: string;
  /** Set when the pipeline's framework does not go with it, while that can still be acted on. */
  readonly frameworkNote: string | null;
  /** Why the amount says nothing, or null. */
  readonly valueNote: string | null;
  /** What is worth asking now, why, and what each answer could make of the deal. */
  readonly ask: AskView;
  /** What was answered, or can wait. */
  readonly others: readonly AskedSignal[];
  /** Null when nothing is known, and of a closed deal, which is not sold any more. */
  readonly how: {
    readonly who: string;
    /** In a line, for a deal that begins; null for one further on. */
    readonly how: string | null;
    readonly steps: readonly string[];
    readonly frameworks: string | null;
  } | null;
  /** The deal's numbers beside the usual ones of the best approach; none without a best. */
  readonly numbers: readonly NumberView[];
  readonly fits: readonly FitRow[];
  /** What is not known, each with the question that would settle it. */
  readonly missing: readonly string[];
}

export interface FitRow {
  readonly id: Approach;
  readonly label: string;
  readonly percent: number;
  /** Why it is no more, or null. */
  readonly heldBack: string | null;
  readonly speakFor: readonly string[];
  readonly speakAgainst: readonly string[];
}

/** The words of the approach for what is known of a deal. Of a closed deal nothing is asked. */
export function approachView(
  qualification: Qualification,
  words: CardWords,
  places: Places = noPlaces,
): ApproachView {
  const { texts, language } = words;
  const { signals, settings, noValue } = qualification.approach;
  const fit = fitOf(signals, settings);
  const best = bestApproach(fit);
  const { closed } = qualification.deal;
  const questions = closed ? [] : inPlace(decisiveQuestions(signals, fit, settings), places);
  const label = best === null ? '' : approachGuides[best].label[language];
  return {
    verdict: verdictOf(fit, words),
    best: best === null ? null : { label, percent: fit.fits[0]?.percent ?? 0, sure: isConfident(fit) },
    confidence: texts.approach.confidence(fit.confidence),
    frameworkNote: closed ? null : frameworkNote(qualification, fit, label, texts),
    valueNote: noValue === null ? null : texts.approach.noValue[noValue],
    ask: askView(questions, words),
    others: askedSignals.filter((signal) => !questions.some((question) => question.signal === signal)),
    how: best === null || closed ? null : howView(best, qualification, words),
    numbers: best === null ? [] : numbersView(best, qualification, words),
    fits: fit.fits.map((each) => fitRow(each, qualification, words)),
    missing: fit.missing.map((signal) => signalWords[signal].question[language]),
  };
}

function howView(
  id: Approach,
  { approach, deal }: Qualification,
  { language }: CardWords,
): ApproachView['how'] {
  const { who, how, steps } = approachGuides[id];
  const phase = phaseOf(deal.milestone);
  const names = frameworksOfApproach[id].map((framework) => approach.frameworkLabels[framework] ?? framework);
  return {
    who: who[language],
    // How to begin; further on the steps say what is left to do.
    how: phase === 'early' ? how[language] : null,
    steps: steps[phase].map((step) => step[language]),
    frameworks: names.length === 0 ? null : names.join(', '),
  };
}

function verdictOf(fit: Fit, words: CardWords): string {
  const { texts, language } = words;
  const [first, ...alike] = bestApproaches(fit).map((id) => approachGuides[id]);
  if (first === undefined) return fit.fits.length === 0 ? texts.approach.unknown : texts.approach.noneFits;
  const label = first.label[language];
  const also = alike.map((guide) => guide.label[language]).join(', ');
  // What such a buyer usually knows is not said of one who was found to know something else.
  const unlike = fit.fits[0]?.speakAgainst.some(({ signal }) => signal === 'awareness') ?? false;
  return [
    isConfident(fit) ? texts.approach.looks(label) : texts.approach.mayBe(label),
    ...(unlike ? [] : [texts.approach.buyer(first.buyer[language])]),
    ...(also === '' ? [] : [texts.approach.also(also)]),
    ...heldBackWords(fit, words),
  ].join(' ');
}

/** Why the approach that would suit best by its signals alone does not. */
function heldBackWords({ fits }: Fit, { texts, language }: CardWords): readonly string[] {
  const best = fits[0]?.percent ?? 0;
  return fits
    .flatMap(({ approach, limit }) => (limit === null ? [] : [{ approach, ...limit }]))
    .filter(({ percentWithout }) => percentWithout > best)
    .toSorted((a, b) => b.percentWithout - a.percentWithout)
    .slice(0, 1)
    .map(({ approach, why }) =>
      texts.approach.not(approachGuides[approach].label[language], limitWords[why][language]),
    );
}

function frameworkNote(
  { framework }: Qualification,
  fit: Fit,
  approach: string,
  texts: Catalogue,
): string | null {
  const match = frameworkMatch(framework.id, fit);
  if (match === 'too-heavy') return texts.approach.tooHeavy(approach, framework.label);
  return match === 'too-light' ? texts.approach.tooLight(approach, framework.label) : null;
}

function fitRow(fit: ApproachFit, { approach }: Qualification, words: CardWords): FitRow {
  const { currency } = approach.settings;
  /** A signal with what is known of it: "Value a year: €86,000". */
  const row = ({ signal }: SignalGrade) =>
    `${signalWords[signal].label[words.language]}: ${signalValue(signal, approach.signals, { ...words, currency })}`;
  return {
    id: fit.approach,
    label: approachGuides[fit.approach].label[words.language],
    percent: fit.percent,
    heldBack: fit.limit && words.texts.approach.heldBack(limitWords[fit.limit.why][words.language]),
    speakFor: fit.speakFor.map(row),
    speakAgainst: fit.speakAgainst.map(row),
  };
}

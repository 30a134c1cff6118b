import {
  bestApproach,
  bestApproaches,
  frameworkMatch,
  frameworksOfApproach,
  isConfident,
  type Approach,
  type DealSignals,
  type Fit,
  type PipelineFigures,
  type Signal,
  type SignalGrade,
} from '../../src/approach';
import { approachGuides, awarenessLabels, signalWords, sourceLabels } from '../../src/texts';
import type { PageWords } from './page-words';
import { listWords, moneyWords, numberWords } from '../shared/words';

/** How the approach that some deals describe reads on the page. */
export interface PipelineApproachView {
  readonly title: string;
  readonly confident: boolean;
  readonly sentences: readonly string[];
  readonly buyer: string;
  readonly seller: string;
  readonly sureness: string;
  readonly forIt: { readonly title: string; readonly signals: readonly SignalView[] };
  readonly againstIt: { readonly title: string; readonly signals: readonly SignalView[] };
  /** Null when everything is known. */
  readonly missing: string | null;
  readonly fits: readonly { readonly approach: Approach; readonly label: string; readonly percent: number }[];
}

export interface SignalView {
  readonly id: Signal;
  readonly label: string;
  readonly value: string;
}

/** The words of an approach; null when nothing is known of the deals. */
export function pipelineApproachView(
  { fit, typical, counts }: PipelineFigures,
  words: PageWords,
): PipelineApproachView | null {
  if (fit.kind === 'nothing') return null;
  const { value } = fit;
  const { texts, language } = words;
  const said = texts.pipelinePage;
  const best = bestApproach(value);
  const [first] = value.fits;
  if (best === null || first === undefined) return null;
  const label = approachGuides[best].label[language];
  const confident = isConfident(value);
  const others = bestApproaches(value).filter((approach) => approach !== best);
  return {
    title: confident ? said.suits(label) : said.tooLittle,
    confident,
    sentences: [
      ...(confident ? [] : [said.nearest(label)]),
      said.suitsPercent(first.percent),
      ...(others.length === 0 ? [] : [said.alsoSuits(labels(others, words))]),
    ],
    buyer: approachGuides[best].buyer[language],
    seller: approachGuides[best].who[language],
    sureness: said.sureness(value.confidence, numberWords(counts.won, words)),
    forIt: { title: said.speakFor(label), signals: signalViews(first.speakFor, typical, words) },
    againstIt: { title: said.speakAgainst(label), signals: signalViews(first.speakAgainst, typical, words) },
    missing: missingWords(value, words),
    fits: value.fits.map(({ approach, percent }) => ({
      approach,
      percent,
      label: approachGuides[approach].label[language],
    })),
  };
}

// The best come first, and nobody tries more.
const SUGGESTED = 3;

/** Whether a pipeline's framework goes with how its deals are sold. */
export interface FrameworkView {
  readonly title: string;
  readonly text: string;
  readonly variant: 'success' | 'warning' | 'info';
}

/** @param frameworkLabels The names of all frameworks, by id. */
export function frameworkView(
  framework: { readonly id: string; readonly label: string },
  fit: Fit,
  frameworkLabels: Readonly<Record<string, string>>,
  words: PageWords,
): FrameworkView {
  const said = words.texts.pipelinePage;
  const title = said.framework(framework.label);
  const best = bestApproach(fit);
  const fitting =
    best === null
      ? []
      : frameworksOfApproach[best].slice(0, SUGGESTED).map((id) => frameworkLabels[id] ?? id);
  const better = fitting.length === 0 ? said.noFramework : said.frameworksBetter(listWords(fitting, words));
  switch (frameworkMatch(framework.id, fit)) {
    case 'goes':
      return { title, text: said.frameworkGoes, variant: 'success' };
    case 'too-heavy':
      return { title, text: `${said.frameworkHeavy} ${better}`, variant: 'warning' };
    case 'too-light':
      return { title, text: `${said.frameworkLight} ${better}`, variant: 'warning' };
    case 'no-opinion':
      return { title, text: said.frameworkUnknown, variant: 'info' };
  }
}

function labels(approaches: readonly Approach[], words: PageWords): string {
  return listWords(
    approaches.map((approach) => approachGuides[approach].label[words.language]),
    words,
  );
}

function missingWords({ missing }: Fit, words: PageWords): string | null {
  if (missing.length === 0) return null;
  const list = missing.map((signal) => signalWords[signal].label[words.language].toLowerCase());
  return words.texts.pipelinePage.missing(listWords(list, words));
}

function signalViews(
  grades: readonly SignalGrade[],
  deal: DealSignals,
  words: PageWords,
): readonly SignalView[] {
  return grades.map(({ signal }) => ({
    id: signal,
    label: signalWords[signal].label[words.language],
    value: valueWords(signal, deal, words),
  }));
}

/** What the deals say to a signal; a signal that was graded is known. */
function valueWords(signal: Signal, deal: DealSignals, words: PageWords): string {
  const { texts, language } = words;
  const said = texts.pipelinePage;
  const number = (value: number | null, say: (value: number) => string) => (value === null ? '' : say(value));
  const yesNo = (value: boolean | null) =>
    value === null ? '' : (value ? texts.yes : texts.no).toLowerCase();
  switch (signal) {
    case 'yearlyValue':
      return number(deal.yearlyValue, (value) => moneyWords(value, words));
    case 'cycleDays':
      return number(deal.cycleDays, (value) => said.days(numberWords(value, words)));
    case 'dealsPerRepMonth':
      return number(deal.dealsPerRepMonth, (value) => numberWords(value, words, 2));
    case 'contacts':
      return number(deal.contacts, (value) => numberWords(value, words, 1));
    case 'vendors':
      return number(deal.vendors, (value) => numberWords(value, words, 1));
    case 'awareness':
      return deal.awareness === null ? '' : awarenessLabels[deal.awareness][language];
    case 'source':
      return deal.source === null ? '' : sourceLabels[deal.source][language];
    case 'proofOfConcept':
      return yesNo(deal.proofOfConcept);
    case 'executiveIssue':
      return yesNo(deal.executiveIssue);
    case 'namedAccount':
      return yesNo(deal.namedAccount);
  }
}

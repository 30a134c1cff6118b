import {
  bestApproach,
  bestApproaches,
  isConfident,
  type Approach,
  type DealSignals,
  type Fit,
  type PipelineFigures,
  type Signal,
  type SignalGrade,
} from '../../src/approach';
import { approachGuides, signalWords } from '../../src/texts';
import type { PageWords } from './page-words';
import { signalValue } from '../shared/signal-value';
import { listWords, numberWords } from '../shared/words';

/** How the approach that some deals describe reads on the page. */
export interface PipelineApproachView {
  readonly title: string;
  readonly confident: boolean;
  readonly sentences: readonly string[];
  readonly buyer: string;
  readonly seller: string;
  readonly sureness: string;
  readonly forIt: { readonly title: string; readonly signals: readonly string[] };
  readonly againstIt: { readonly title: string; readonly signals: readonly string[] };
  /** Null when everything is known. */
  readonly missing: string | null;
  readonly fits: readonly { readonly approach: Approach; readonly label: string; readonly percent: number }[];
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
    forIt: { title: said.speakFor(label), signals: signalLines(first.speakFor, typical, words) },
    againstIt: { title: said.speakAgainst(label), signals: signalLines(first.speakAgainst, typical, words) },
    missing: missingWords(value, words),
    fits: value.fits.map(({ approach, percent }) => ({
      approach,
      percent,
      label: approachGuides[approach].label[language],
    })),
  };
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

function signalLines(grades: readonly SignalGrade[], deal: DealSignals, words: PageWords): readonly string[] {
  return grades.map(
    ({ signal }) => `${signalWords[signal].label[words.language]}: ${valueWords(signal, deal, words)}`,
  );
}

/** What the deals say to a signal, with its unit where the label has none; a signal that was graded is known. */
function valueWords(signal: Signal, deal: DealSignals, words: PageWords): string {
  const known = signalValue(signal, deal, words);
  if (signal === 'cycleDays') return words.texts.pipelinePage.days(known);
  if (signal === 'dealsPerRepMonth') return numberWords(deal[signal] ?? 0, words, 2);
  return typeof deal[signal] === 'boolean' ? known.toLowerCase() : known;
}

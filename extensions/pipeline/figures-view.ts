import {
  approaches,
  type Figure,
  type Misfits,
  type PipelineFigures,
  type Quartiles,
  type WhyNothing,
} from '../../src/approach';
import { approachGuides } from '../../src/texts';
import type { PageWords } from './page-words';
import { winRateView, type WinRate } from './win-rate-view';
import { moneyWords, numberWords } from '../shared/words';

/** A figure with its words. */
export interface FigureView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What it is called; absent where it is not judged. */
  readonly tag?: { readonly label: string; readonly variant: 'success' | 'danger' | 'default' };
  /** Its spread, what is usual, or why there is no figure. */
  readonly note: string | null;
}

/** The counts, and how much of what was closed was won. */
export function countViews(
  { counts, winPercent }: PipelineFigures,
  winRate: WinRate,
  words: PageWords,
): readonly FigureView[] {
  const said = words.texts.pipelinePage;
  const count = (id: keyof typeof counts): FigureView => ({
    id,
    label: said[id],
    value: numberWords(counts[id], words),
    note: null,
  });
  return [
    count('won'),
    count('lost'),
    {
      ...single('winRate', winPercent, (percent) => words.texts.percent(percent), words),
      ...winRateView(winRate, words),
    },
    count('open'),
    count('reps'),
  ];
}

/** What a typical won deal is like, and how many a rep wins. */
export function sellingViews(figures: PipelineFigures, words: PageWords): readonly FigureView[] {
  return [
    spread('dealSize', figures.dealSize, (value) => moneyWords(value, words), words),
    spread('cycle', figures.cycleDays, (value) => numberWords(value, words), words),
    single('pace', figures.dealsPerRepMonth, (value) => numberWords(value, words, 2), words),
  ];
}

/** How the open deals go with the approach. */
export interface MisfitsView {
  readonly title: string;
  readonly lines: readonly string[];
}

export function misfitsView(misfits: Figure<Misfits, WhyNothing>, words: PageWords): MisfitsView {
  const said = words.texts.pipelinePage;
  if (misfits.kind === 'nothing') return { title: said.why[misfits.why], lines: [] };
  const { percent, judged, deals, unclear } = misfits.value;
  const count = (value: number) => numberWords(value, words);
  const lines = approaches.flatMap((approach) => {
    const those = deals.filter(({ best }) => best === approach).length;
    return those === 0 ? [] : [said.misfit(count(those), approachGuides[approach].label[words.language])];
  });
  return {
    title: misfitsTitle(percent, deals.length === 0, count(judged), words),
    lines: [...lines, ...(unclear.length === 0 ? [] : [said.unclear(count(unclear.length))])],
  };
}

/** Which deals are left out of which figure, and why, in a line each. */
export function leftOutView(
  { leftOut }: PipelineFigures,
  words: PageWords,
): { readonly title: string; readonly lines: readonly string[] } | null {
  if (leftOut.length === 0) return null;
  const said = words.texts.pipelinePage;
  const ids = new Set(leftOut.flatMap((each) => each.ids));
  return {
    title: said.leftOut(numberWords(ids.size, words)),
    lines: leftOut.map(({ from, why, ids: those }) =>
      said.leftOutLine(said.leftOutFrom[from], numberWords(those.length, words), said.leftOutWhy[why]),
    ),
  };
}

function misfitsTitle(percent: number | null, allFit: boolean, judged: string, { texts }: PageWords): string {
  const said = texts.pipelinePage;
  if (percent === null) return said.noneJudged;
  return allFit ? said.noMisfits(judged) : said.misfits(percent, judged);
}

function single(
  id: 'winRate' | 'pace',
  of: Figure<number, WhyNothing>,
  say: (value: number) => string,
  { texts }: PageWords,
): FigureView {
  const said = texts.pipelinePage;
  return of.kind === 'nothing'
    ? { id, label: said[id], value: texts.nothingToScore, note: said.why[of.why] }
    : { id, label: said[id], value: say(of.value), note: null };
}

function spread(
  id: 'dealSize' | 'cycle',
  of: Figure<Quartiles, WhyNothing>,
  say: (value: number) => string,
  { texts }: PageWords,
): FigureView {
  const said = texts.pipelinePage;
  if (of.kind === 'nothing')
    return { id, label: said[id], value: texts.nothingToScore, note: said.why[of.why] };
  const { lower, median, upper } = of.value;
  // Of one deal, or of equal ones, the spread says nothing.
  const note = lower === upper ? null : said.middle(say(lower), say(upper));
  return { id, label: said[id], value: say(median), note };
}

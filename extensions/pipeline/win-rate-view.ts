import type { judgedWinRate, RangeVerdict } from '../../src/approach';
import { numberWords } from '../shared/words';
import type { PageWords } from './page-words';

export type WinRate = ReturnType<typeof judgedWinRate>;

const variants = { below: 'danger', usual: 'default', above: 'success' } as const satisfies Record<
  RangeVerdict,
  string
>;

/** What a win rate is called, and what is usual; or why it is not judged. */
export function winRateView(winRate: WinRate, words: PageWords) {
  const said = words.texts.money.winRate;
  if (winRate.kind === 'nothing') return { note: whyUnjudged(winRate.why, words) };
  const { verdict, usual } = winRate.value;
  return {
    tag: { label: said.verdict[verdict], variant: variants[verdict] },
    note: said.usual(numberWords(usual.from, words, 1), numberWords(usual.to, words, 1)),
  };
}

function whyUnjudged(why: Extract<WinRate, { kind: 'nothing' }>['why'], { texts }: PageWords): string {
  const said = texts.money.winRate.whyUnjudged;
  return why === 'few-closed' || why === 'unknown-size' ? said[why] : texts.pipelinePage.why[why];
}

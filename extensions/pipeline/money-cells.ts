import type { ApproachEconomics, Economics, Figure, Need } from '../../src/approach';
import type { PageWords } from './page-words';
import { listWords, moneyWords, numberWords } from '../shared/words';

type Variant = 'success' | 'warning' | 'danger' | 'default';

/** A cell of a table of money: the figure, what it is called good or bad by, and what it needs where there is none. */
export interface CellView {
  readonly value: string;
  readonly tag: { readonly label: string; readonly variant: Variant } | null;
  readonly note: string | null;
}

/** What it costs to win a customer. */
export function cacCell({ cac }: Economics, words: PageWords): CellView {
  return cell(cac, words, (value) => moneyWords(value, words));
}

const ratioVariants = { 'below-median': 'success', median: 'default', 'above-median': 'warning' } as const;

/** What 1 of new ACV costs. */
export function ratioCell({ cacRatio }: Economics, words: PageWords): CellView {
  const { cacRatio: labels } = words.texts.pipelinePage.verdict;
  return cell(cacRatio, words, ({ value }) => numberWords(value, words, 2), tagged(labels, ratioVariants));
}

const paybackVariants = { best: 'success', good: 'success', concern: 'warning', critical: 'danger' } as const;

/** How long a customer takes to pay back what winning it cost. */
export function paybackCell({ paybackMonths }: Economics, words: PageWords): CellView {
  const { months, verdict } = words.texts.pipelinePage;
  const say = ({ value }: { readonly value: number }) => months(numberWords(value, words, 1));
  return cell(paybackMonths, words, say, tagged(verdict.payback, paybackVariants));
}

const sizeVariants = { below: 'success', usual: 'default', above: 'warning' } as const;

/** How long customers of this size usually take. */
export function usualCell({ paybackForSize }: Economics, words: PageWords): CellView {
  const { usualRange, verdict } = words.texts.pipelinePage;
  const say = ({ from, to }: { readonly from: number; readonly to: number }) => usualRange(from, to);
  return cell(paybackForSize, words, say, tagged(verdict.paybackForSize, sizeVariants));
}

const ltvVariants = { healthy: 'success', low: 'danger' } as const;

/** What a customer brings in all, for what winning it cost. */
export function ltvCell({ ltvToCac }: Economics, words: PageWords): CellView {
  const { ltv } = words.texts.pipelinePage.verdict;
  return cell(ltvToCac, words, ({ value }) => numberWords(value, words, 1), tagged(ltv, ltvVariants));
}

/** How well an approach suits the deals, and whether it gives their buyers too little help. */
export function helpCell({ fitPercent, standing }: ApproachEconomics, { texts }: PageWords): CellView {
  const isTooLittle = standing.kind === 'figure' && standing.value === 'too-little-help';
  return {
    value: fitPercent === null ? texts.nothingToScore : texts.percent(fitPercent),
    tag: isTooLittle ? { label: texts.money.tooLittleHelp, variant: 'danger' } : null,
    note: null,
  };
}

/** The payback at this deal size, and whether that protects the margin; of an approach that is no choice anyway the payback alone. */
export function protectsCell({ atThisSize, standing }: ApproachEconomics, words: PageWords): CellView {
  const said = words.texts.pipelinePage;
  const payback = paybackCell(atThisSize, words);
  if (standing.kind === 'nothing') return payback;
  switch (standing.value) {
    case 'protects':
      return { ...payback, tag: { label: said.protects, variant: 'success' } };
    case 'eats':
      return { ...payback, tag: { label: said.protectsNot, variant: 'danger' } };
    case 'too-little-help':
    case 'pace-in-doubt':
      return { ...payback, tag: null };
  }
}

/** What figures need to be known, in a row. */
export function needWords(needs: readonly Need[], words: PageWords): string {
  const said = words.texts.pipelinePage.need;
  return listWords(
    needs.map((need) => said[need]),
    words,
  );
}

function cell<Value>(
  of: Figure<Value, readonly Need[]>,
  words: PageWords,
  say: (value: Value) => string,
  tag: (value: Value) => CellView['tag'] = () => null,
): CellView {
  if (of.kind === 'figure') return { value: say(of.value), tag: tag(of.value), note: null };
  const { texts } = words;
  const note = texts.pipelinePage.needsOne(needWords(of.why, words));
  return { value: texts.nothingToScore, tag: null, note };
}

function tagged<Verdict extends string>(
  labels: Readonly<Record<Verdict, string>>,
  variants: Readonly<Record<Verdict, Variant>>,
) {
  return ({ verdict }: { readonly verdict: Verdict | null }): CellView['tag'] =>
    verdict === null ? null : { label: labels[verdict], variant: variants[verdict] };
}

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

const ratioVariants = { 'below-median': 'success', median: 'default', 'above-median': 'danger' } as const;

/** What 1 of new yearly value costs. */
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

const sizeVariants = { sooner: 'success', usual: 'default', later: 'warning' } as const;

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

/** The payback at this deal size, and whether that protects the margin. */
export function protectsCell({ atThisSize, protectsMargin }: ApproachEconomics, words: PageWords): CellView {
  const said = words.texts.pipelinePage;
  const payback = paybackCell(atThisSize, words);
  if (protectsMargin.kind === 'nothing') return payback;
  return {
    ...payback,
    tag: protectsMargin.value
      ? { label: said.protects, variant: 'success' }
      : { label: said.protectsNot, variant: 'danger' },
  };
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
  return ({ verdict }: { readonly verdict: Verdict }) => ({
    label: labels[verdict],
    variant: variants[verdict],
  });
}

import {
  bestApproach,
  type ApproachEconomics,
  type Economics,
  type Figure,
  type Fit,
  type Need,
  type PipelineEconomics,
} from '../../src/approach';
import { approachGuides, formulas, typicalNumbersSource, type Catalogue } from '../../src/texts';
import type { PageWords } from './page-words';
import { listWords, moneyWords, numberWords } from '../shared/words';

type Said = Catalogue['pipelinePage'];
type Variant = 'success' | 'warning' | 'danger' | 'default';

/** A cell of a table of money: the figure, what it is called good or bad by, and what it needs where there is none. */
export interface CellView {
  readonly value: string;
  readonly tag: { readonly label: string; readonly variant: Variant } | null;
  readonly note: string | null;
}

/** A row of the table that puts the pipeline beside a what-if. */
export interface RowView {
  readonly id: string;
  readonly label: string;
  readonly today: CellView;
  readonly asked: CellView;
}

/** A row of the table of the five approaches. */
export interface ApproachRow {
  readonly id: string;
  readonly label: string;
  /** The numbers it is computed at. */
  readonly typical: string;
  readonly cells: readonly (CellView & { readonly id: string })[];
}

/** Whether anything can be said of the money: without costs there is nothing to show. */
export function hasMoney({ asItIs, approaches }: PipelineEconomics): boolean {
  return [asItIs, ...approaches.map(({ typical }) => typical)].some(
    ({ cac, grossProfitPerYear }) => cac.kind === 'figure' || grossProfitPerYear.kind === 'figure',
  );
}

/** What is still needed for every figure of the pipeline; null for nothing. */
export function needsView({ needs }: Economics, words: PageWords): string | null {
  const said = words.texts.pipelinePage;
  return needs.length === 0 ? null : said.needs(needWords(needs, words));
}

/** The approach that suits best, and each figure of the money, today and with other numbers. */
export function comparison(
  today: PipelineEconomics,
  asked: PipelineEconomics,
  words: PageWords,
): readonly RowView[] {
  const said = words.texts.pipelinePage;
  const row = (id: string, label: string, cell: (economics: Economics) => CellView): RowView => ({
    id,
    label,
    today: cell(today.asItIs),
    asked: cell(asked.asItIs),
  });
  const approach = {
    id: 'approach',
    label: said.bestApproach,
    today: fitCell(today.fit, words),
    asked: fitCell(asked.fit, words),
  };
  if (!hasMoney(asked) && !hasMoney(today)) return [approach];
  return [
    approach,
    row('cac', said.cac, ({ cac }) => cell(cac, (value) => moneyWords(value, words), words)),
    row('cacRatio', said.cacRatio, (economics) => ratioCell(economics, words)),
    row('payback', said.payback, (economics) => paybackCell(economics, words)),
    row('paybackForSize', said.paybackForSize, (economics) => usualCell(economics, words)),
    row('ltvToCac', said.ltvToCac, (economics) => ltvCell(economics, words)),
  ];
}

/** The five approaches, each at its typical numbers, and its payback at this deal size. */
export function approachRows({ approaches }: PipelineEconomics, words: PageWords): readonly ApproachRow[] {
  return approaches.map((each) => ({
    id: each.approach,
    label: approachGuides[each.approach].label[words.language],
    typical: typicalWords(each, words),
    cells: [
      { id: 'cac', ...cell(each.typical.cac, (value) => moneyWords(value, words), words) },
      { id: 'cacRatio', ...ratioCell(each.typical, words) },
      { id: 'payback', ...paybackCell(each.typical, words) },
      { id: 'ltvToCac', ...ltvCell(each.typical, words) },
      { id: 'atThisSize', ...protectsCell(each, words) },
    ],
  }));
}

/** Which approach to choose at this deal size; null while that cannot be said. */
export function choiceView({ choice }: PipelineEconomics, { texts, language }: PageWords): string | null {
  const said = texts.pipelinePage;
  if (choice.kind === 'nothing') return null;
  return choice.value === 'none'
    ? said.choiceNone
    : said.choice(approachGuides[choice.value].label[language]);
}

/** Every formula with its yardstick and its source. */
export function formulaViews({ language, texts }: PageWords) {
  const said = texts.pipelinePage;
  const each = Object.entries(formulas).map(([id, { label, formula, yardstick, source }]) => ({
    id,
    label: label[language],
    lines: [formula, yardstick].flatMap((text) => (text === null ? [] : [text[language]])),
    source: said.source(source[language]),
  }));
  return [
    ...each,
    {
      id: 'typical',
      label: said.five,
      lines: [said.fiveHint],
      source: said.source(typicalNumbersSource[language]),
    },
  ];
}

function typicalWords({ numbers }: ApproachEconomics, words: PageWords): string {
  const said = words.texts.pipelinePage;
  const { yearlyValue, dealsPerRepMonth } = numbers;
  const size = yearlyValue === null ? null : moneyWords(yearlyValue, words);
  if (dealsPerRepMonth === 'no-rep' || dealsPerRepMonth === null)
    return size === null ? said.typicalOnlyNoRep : said.typicalNoRep(size);
  const pace = numberWords(dealsPerRepMonth, words, 2);
  return size === null ? said.typicalPace(pace) : said.typicalNumbers(size, pace);
}

function fitCell(fit: Fit, words: PageWords): CellView {
  const { texts, language } = words;
  const best = bestApproach(fit);
  const [first] = fit.fits;
  if (best === null || first === undefined) return { value: texts.nothingToScore, tag: null, note: null };
  const label = approachGuides[best].label[language];
  return { value: texts.pipelinePage.fitPercent(label, first.percent), tag: null, note: null };
}

const ratioVariants = { 'below-median': 'success', median: 'default', 'above-median': 'danger' } as const;

function ratioCell({ cacRatio }: Economics, words: PageWords): CellView {
  const said = words.texts.pipelinePage;
  return cell(
    cacRatio,
    ({ value }) => numberWords(value, words, 2),
    words,
    ({ verdict }) => ({
      label: said.verdict.cacRatio[verdict],
      variant: ratioVariants[verdict],
    }),
  );
}

const paybackVariants = { best: 'success', good: 'success', concern: 'warning', critical: 'danger' } as const;

function paybackCell({ paybackMonths }: Economics, words: PageWords): CellView {
  const said = words.texts.pipelinePage;
  return cell(
    paybackMonths,
    ({ value }) => monthsWords(value, words),
    words,
    ({ verdict }) => ({
      label: said.verdict.payback[verdict],
      variant: paybackVariants[verdict],
    }),
  );
}

const sizeVariants = { sooner: 'success', usual: 'default', later: 'warning' } as const;

function usualCell({ paybackForSize }: Economics, words: PageWords): CellView {
  const said = words.texts.pipelinePage;
  return cell(
    paybackForSize,
    ({ from, to }) => said.usualRange(from, to),
    words,
    ({ verdict }) => ({
      label: said.verdict.paybackForSize[verdict],
      variant: sizeVariants[verdict],
    }),
  );
}

const ltvVariants = { healthy: 'success', low: 'danger' } as const;

function ltvCell({ ltvToCac }: Economics, words: PageWords): CellView {
  const said = words.texts.pipelinePage;
  return cell(
    ltvToCac,
    ({ value }) => numberWords(value, words, 1),
    words,
    ({ verdict }) => ({
      label: said.verdict.ltv[verdict],
      variant: ltvVariants[verdict],
    }),
  );
}

function protectsCell({ atThisSize, protectsMargin }: ApproachEconomics, words: PageWords): CellView {
  const said: Said = words.texts.pipelinePage;
  const payback = paybackCell(atThisSize, words);
  if (protectsMargin.kind === 'nothing') return payback;
  return {
    ...payback,
    tag: protectsMargin.value
      ? { label: said.protects, variant: 'success' }
      : { label: said.protectsNot, variant: 'danger' },
  };
}

function cell<Value>(
  of: Figure<Value, readonly Need[]>,
  say: (value: Value) => string,
  words: PageWords,
  tag?: (value: Value) => CellView['tag'],
): CellView {
  const { texts } = words;
  if (of.kind === 'figure') return { value: say(of.value), tag: tag?.(of.value) ?? null, note: null };
  const note = texts.pipelinePage.needsOne(needWords(of.why, words));
  return { value: texts.nothingToScore, tag: null, note };
}

function needWords(needs: readonly Need[], words: PageWords): string {
  const said = words.texts.pipelinePage;
  return listWords(
    needs.map((need) => said.need[need]),
    words,
  );
}

function monthsWords(value: number, words: PageWords): string {
  return words.texts.pipelinePage.months(numberWords(value, words, 1));
}

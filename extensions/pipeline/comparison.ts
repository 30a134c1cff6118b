import { bestApproach, type Economics, type Fit, type PipelineEconomics } from '../../src/approach';
import { approachGuides } from '../../src/texts';
import { hasMoney } from './economics-view';
import { cacCell, ltvCell, paybackCell, ratioCell, usualCell, type CellView } from './money-cells';
import type { PageWords } from './page-words';

/** A row of the table that puts the pipeline beside a what-if. */
export interface RowView {
  readonly id: string;
  readonly label: string;
  readonly today: CellView;
  readonly asked: CellView;
}

/** The approach that suits best, and each figure of the money, today and with other numbers. */
export function comparison(
  today: PipelineEconomics,
  asked: PipelineEconomics,
  words: PageWords,
): readonly RowView[] {
  const said = words.texts.pipelinePage;
  const approach = {
    id: 'approach',
    label: said.bestApproach,
    today: fitCell(today.fit, words),
    asked: fitCell(asked.fit, words),
  };
  const labels = { ...said, cacRatio: said.cacRatio(words.currency) };
  const row = (
    id: 'cac' | 'cacRatio' | 'payback' | 'paybackForSize' | 'ltvToCac',
    cell: (economics: Economics, words: PageWords) => CellView,
  ): RowView => ({
    id,
    label: labels[id],
    today: cell(today.asItIs, words),
    asked: cell(asked.asItIs, words),
  });
  if (!hasMoney(asked) && !hasMoney(today)) return [approach];
  return [
    approach,
    row('cac', cacCell),
    row('cacRatio', ratioCell),
    row('payback', paybackCell),
    row('paybackForSize', usualCell),
    row('ltvToCac', ltvCell),
  ];
}

function fitCell(fit: Fit, words: PageWords): CellView {
  const { texts, language } = words;
  const best = bestApproach(fit);
  const [first] = fit.fits;
  if (best === null || first === undefined) return { value: texts.nothingToScore, tag: null, note: null };
  const label = approachGuides[best].label[language];
  return { value: texts.pipelinePage.fitPercent(label, first.percent), tag: null, note: null };
}

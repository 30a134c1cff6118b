import { type ApproachEconomics, type PipelineEconomics } from '../../src/approach';
import { approachGuides } from '../../src/texts';
import {
  cacCell,
  helpCell,
  ltvCell,
  paybackCell,
  protectsCell,
  ratioCell,
  type CellView,
} from './money-cells';
import type { PageWords } from './page-words';
import { moneyWords, numberWords } from '../shared/words';

/** A row of the table of the five approaches. */
export interface ApproachRow {
  readonly id: string;
  readonly label: string;
  /** The numbers it is computed at. */
  readonly typical: string;
  /** Why it is not judged; null: it is. */
  readonly note: string | null;
  readonly cells: readonly (CellView & { readonly id: string })[];
}

/** The five approaches: how well each suits, its money at its typical numbers, and its payback at this deal size. */
export function approachRows({ approaches }: PipelineEconomics, words: PageWords): readonly ApproachRow[] {
  return approaches.map((each) => ({
    id: each.approach,
    label: approachGuides[each.approach].label[words.language],
    typical: typicalWords(each, words),
    note: isPaceInDoubt(each) ? words.texts.money.paceInDoubt : null,
    cells: [
      { id: 'fit', ...helpCell(each, words) },
      { id: 'cac', ...cacCell(each.typical, words) },
      { id: 'cacRatio', ...ratioCell(each.typical, words) },
      { id: 'payback', ...paybackCell(each.typical, words) },
      { id: 'ltvToCac', ...ltvCell(each.typical, words) },
      { id: 'atThisSize', ...protectsCell(each, words) },
    ],
  }));
}

function isPaceInDoubt({ standing }: ApproachEconomics): boolean {
  return standing.kind === 'figure' && standing.value === 'pace-in-doubt';
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

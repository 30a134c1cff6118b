import { type ApproachEconomics, type PipelineEconomics } from '../../src/approach';
import { approachGuides } from '../../src/texts';
import { cacCell, ltvCell, paybackCell, protectsCell, ratioCell, type CellView } from './money-cells';
import type { PageWords } from './page-words';
import { moneyWords, numberWords } from '../shared/words';

/** A row of the table of the five approaches. */
export interface ApproachRow {
  readonly id: string;
  readonly label: string;
  /** The numbers it is computed at. */
  readonly typical: string;
  readonly cells: readonly (CellView & { readonly id: string })[];
}

/** The five approaches, each at its typical numbers, and its payback at this deal size. */
export function approachRows({ approaches }: PipelineEconomics, words: PageWords): readonly ApproachRow[] {
  return approaches.map((each) => ({
    id: each.approach,
    label: approachGuides[each.approach].label[words.language],
    typical: typicalWords(each, words),
    cells: [
      { id: 'cac', ...cacCell(each.typical, words) },
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

function typicalWords({ numbers }: ApproachEconomics, words: PageWords): string {
  const said = words.texts.pipelinePage;
  const { yearlyValue, dealsPerRepMonth } = numbers;
  const size = yearlyValue === null ? null : moneyWords(yearlyValue, words);
  if (dealsPerRepMonth === 'no-rep' || dealsPerRepMonth === null)
    return size === null ? said.typicalOnlyNoRep : said.typicalNoRep(size);
  const pace = numberWords(dealsPerRepMonth, words, 2);
  return size === null ? said.typicalPace(pace) : said.typicalNumbers(size, pace);
}

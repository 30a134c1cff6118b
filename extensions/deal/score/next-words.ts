import { roleLabels } from '../../../src/frameworks';
import type { Qualification } from '../../../src/protocol/qualification';
import { nextQuestionWords, type Gap, type NextQuestion } from '../../../src/qualification';
import type { CardWords } from '../words/card-words';
import { stageName } from './names';

/** What to ask next: of which criterion, the question and why. */
export interface NextView {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly why: string;
}

/** The next question and why it is that one; null without one. */
export function nextWords(
  next: NextQuestion | null,
  qualification: Qualification,
  words: CardWords,
): NextView | null {
  if (next === null) return null;
  const { texts, language } = words;
  const why = whyNext(next, qualification, words);
  return {
    id: next.criterion.id,
    label: next.criterion.label[language],
    question: nextQuestionWords(next.act, language),
    why: next.points > 0 ? `${why} ${texts.worth(next.points)}` : why,
  };
}

function whyNext(next: NextQuestion, qualification: Qualification, { texts, language }: CardWords): string {
  const { criterion, act, level, expected } = next;
  const label = criterion.label[language];
  const has = level === null ? texts.unanswered : texts.level[level];
  if (act.kind === 'name') return texts.whyPerson(label, roleLabels[act.role][language]);
  if (act.kind === 'ask-again') return texts.whyStale(label, has);
  const stage = stageName(qualification, texts);
  if (expected !== null && stage !== null) return texts.whyNeeded(label, has, stage, texts.level[expected]);
  return level === null ? texts.whyUnanswered(label) : texts.whyWeakest(label, has);
}

/** What a criterion has, and what its stage expects of it. */
export function gapWords(
  { criterion, level, expected, lacksPerson, onlyStale }: Gap,
  { texts, language }: CardWords,
): string {
  const has = level === null ? texts.unanswered : texts.level[level];
  if (onlyStale) return texts.gapStale(has);
  if (lacksPerson && criterion.person !== undefined)
    return texts.gapPerson(roleLabels[criterion.person][language]);
  return expected === null ? texts.gapNotExpected(has) : texts.gapBelow(has, texts.level[expected]);
}

import { roleLabels } from '../../../src/frameworks';
import type { Qualification } from '../../../src/protocol/qualification';
import type { Gap, NextQuestion } from '../../../src/qualification';
import type { CardWords } from '../words/card-words';
import { stageName } from './names';

/** The next question and why it is that one; null without one. */
export function nextWords(
  next: NextQuestion | null,
  qualification: Qualification,
  words: CardWords,
): { readonly question: string; readonly why: string } | null {
  if (next === null) return null;
  const { texts } = words;
  const why = whyNext(next, qualification, words);
  return {
    question: questionWords(next, words),
    why: next.points > 0 ? `${why} ${texts.worth(next.points)}` : why,
  };
}

// When only the name is missing there is nothing to ask the buyer.
function questionWords(
  { criterion, question, lacksPerson }: NextQuestion,
  { texts, language }: CardWords,
): string {
  if (!lacksPerson || criterion.person === undefined) return question[language];
  return texts.personIs(roleLabels[criterion.person][language]);
}

function whyNext(next: NextQuestion, qualification: Qualification, { texts, language }: CardWords): string {
  const { criterion, level, expected, lacksPerson } = next;
  const label = criterion.label[language];
  const has = level === null ? texts.unanswered : texts.level[level];
  if (lacksPerson && criterion.person !== undefined)
    return texts.whyPerson(label, roleLabels[criterion.person][language]);
  const stage = stageName(qualification, texts);
  if (expected !== null && stage !== null) return texts.whyNeeded(label, has, stage, texts.level[expected]);
  return level === null ? texts.whyUnanswered(label) : texts.whyWeakest(label, has);
}

/** What a criterion has, and what its stage expects of it. */
export function gapWords(
  { criterion, level, expected, lacksPerson }: Gap,
  { texts, language }: CardWords,
): string {
  if (lacksPerson && criterion.person !== undefined)
    return texts.gapPerson(roleLabels[criterion.person][language]);
  const has = level === null ? texts.unanswered : texts.level[level];
  return expected === null ? texts.gapNotExpected(has) : texts.gapBelow(has, texts.level[expected]);
}

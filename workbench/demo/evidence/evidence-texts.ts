import type { AnsweredLevel } from '../plan';

/**
 * What reps write behind an answer, by criterion and level. In a text, `{decider}` is the one who decides about money at the
 * customer, `{lead}` who runs the work there, `{when}` a day before the answer and `{by}` a day some months after it.
 */
export type EvidenceTexts = Readonly<
  Record<string, Readonly<Partial<Record<AnsweredLevel, readonly string[]>>>>
>;

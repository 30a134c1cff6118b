import type { Said } from './issue-kinds';
import { sentenceOf } from './sentence';
import { shapeEn } from './shape';

/** What reading settings can find wrong with them. */
export type ShapeIssueKind = keyof typeof shapeEn;

/** What such an issue says in English: functions log it, and need not carry the words of everything else. */
export function shapeIssueInEnglish(said: Said<ShapeIssueKind>): string {
  return sentenceOf(said, shapeEn);
}

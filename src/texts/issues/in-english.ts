import { accountEn } from './account';
import { checksEn } from './checks';
import { fileEn } from './file';
import type { Said } from './issue-kinds';
import { sentenceOf } from './sentence';
import { shapeEn } from './shape';

/** What there is to say of settings. Other languages have the same keys or do not compile. */
export const issuesEn = { ...shapeEn, ...fileEn, ...checksEn, ...accountEn };

/** What an issue says in English, for the command line, which need not carry the words of other languages. */
export function issueInEnglish(said: Said): string {
  return sentenceOf(said, issuesEn);
}

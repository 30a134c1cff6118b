import { accountEn } from './account';
import { checksEn } from './checks';
import { fileEn } from './file';
import { sentenceOf } from './sentence';
import { shapeEn } from './shape';

/** Everything there can be to say of settings. Other languages have the same keys or do not compile. */
export const issuesEn = { ...shapeEn, ...fileEn, ...checksEn, ...accountEn };
export type IssueKind = keyof typeof issuesEn;

/** What an issue of a kind says besides: ids, numbers, the nearest name. All of it JSON. */
export type IssueValues = { readonly [Kind in IssueKind]: Parameters<(typeof issuesEn)[Kind]> };

/** What is to say of settings, as the rules find it. */
export type Said<Kind extends IssueKind = IssueKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly values: IssueValues[Each] };
}[Kind];

export type IssueTexts = { readonly [Kind in IssueKind]: (...values: IssueValues[Kind]) => string };

/** What an issue says in English, for the command line, which need not carry the words of other languages. */
export function issueInEnglish(said: Said): string {
  return sentenceOf(said, issuesEn);
}

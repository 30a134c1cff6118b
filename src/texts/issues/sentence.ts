import type { IssueKind, IssueTexts, Said } from './issue-kinds';

/** What an issue says in a language; that something is not right, where the other side of the wire knows kinds that this one does not. */
export function sentenceOf<Kind extends IssueKind>(
  { kind, values }: Said<Kind>,
  texts: Pick<IssueTexts, Kind | 'wrong'>,
): string {
  return Object.hasOwn(texts, kind) ? texts[kind](...values) : texts.wrong();
}

import type { Language } from '../language';
import { accountSv } from './account';
import { checksSv } from './checks';
import { fileSv } from './file';
import { issuesEn } from './in-english';
import type { IssueTexts, Said } from './issue-kinds';
import { sentenceOf } from './sentence';
import { shapeSv } from './shape';

export const issuesSv: typeof issuesEn = { ...shapeSv, ...fileSv, ...checksSv, ...accountSv };

const catalogues: Readonly<Record<Language, IssueTexts>> = { en: issuesEn, sv: issuesSv };

/** What an issue says in a language. */
export function issueWords(said: Said, language: Language): string {
  return sentenceOf(said, catalogues[language]);
}

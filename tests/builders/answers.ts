import type { StoredAnswers } from '../../src/qualification';

/** Stored answers from levels alone: `answers({ pain: '2' })`. */
export function answers(levels: Readonly<Record<string, string | null>>): StoredAnswers {
  return Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level, evidence: '' }]));
}

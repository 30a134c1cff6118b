import type { StoredAnswer, StoredAnswers } from '../../src/qualification';

/** Stored answers from levels alone, or from what matters of each: `answers({ pain: '2', buyer: { evidence: 'Ann' } })`. */
export function answers(
  about: Readonly<Record<string, string | null | Partial<StoredAnswer>>>,
): StoredAnswers {
  return Object.fromEntries(
    Object.entries(about).map(([id, answer]) => {
      const said = typeof answer === 'object' && answer !== null ? answer : { level: answer };
      return [id, { level: null, evidence: '', at: null, by: null, ...said }];
    }),
  );
}

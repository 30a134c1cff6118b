import type { QualificationFacts } from '../../src/qualification';
import { answers } from './answers';

/** Facts of a deal with these answers, no known stage and no people named, but for what the test is about. */
export function qualificationFacts(
  answered: Parameters<typeof answers>[0] = {},
  about: Partial<Omit<QualificationFacts, 'answers'>> = {},
): QualificationFacts {
  return { answers: answers(answered), milestone: null, people: [], ...about };
}

import type { DealFacts } from '../../src/qualification';
import { answers } from './answers';

/** Facts of a deal with these answers, no known stage and no people named, but for what the test is about. */
export function dealFacts(
  answered: Parameters<typeof answers>[0] = {},
  about: Partial<Omit<DealFacts, 'answers'>> = {},
): DealFacts {
  return { answers: answers(answered), milestone: null, people: [], ...about };
}

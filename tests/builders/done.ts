import { isRefusal, type Refusal } from '../../src/judging';

/** What a use case made of a deal; fails when it refused. */
export function done<Outcome extends object>(outcome: Outcome | Refusal): Outcome {
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome;
}

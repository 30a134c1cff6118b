import { setImmediate as everythingElse } from 'node:timers/promises';

/** Answers a request in this process, without a socket in between: an account is filled with some 1,500 of them. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * Lets everything else have its turn before each call: calls that never leave the process would keep it from a Ctrl-C, or a
 * line on the terminal, for as long as they follow each other.
 */
export function inTurn(answer: Answer): Answer {
  return async (request) => {
    await everythingElse();
    return answer(request);
  };
}

/** Where the account's API seems to be; nobody listens there. */
export const apiOrigin = 'http://localhost';

import * as z from 'zod';
import { errorMessage } from '../error-message';
import type { Outcome } from '../protocol';
import type { SessionHost } from './session-host';

/** Runs what an extension asked for and makes a value of it: what went wrong is logged and told, never thrown. */
export interface Answering {
  readonly answer: <T>(what: string, run: () => T | Promise<T>) => Promise<Outcome<T>>;
  /** For what has no result. */
  readonly done: (what: string, run: () => unknown) => Promise<Outcome<null>>;
}

export function createAnswering(onLog: SessionHost['onLog']): Answering {
  async function answer<T>(what: string, run: () => T | Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await run() };
    } catch (error) {
      const message = `${what}: ${error instanceof z.ZodError ? z.prettifyError(error) : errorMessage(error)}`;
      onLog('error', message);
      return { ok: false, message };
    }
  }
  async function done(what: string, run: () => unknown): Promise<Outcome<null>> {
    return answer(what, async () => {
      await run();
      return null;
    });
  }
  return { answer, done };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { HubSpotError } from '../hubspot';
import { isPassing } from './passing-failure';

const ATTEMPTS = 4;
const PAUSE_MS = 1_000;

/**
 * Repeats a step that may be done twice without harm: one that first looks what is there and then creates what is missing, or
 * one that writes the same values again. After a failure that leaves open whether the call arrived, it is done again.
 */
export async function untilCertain<T>(step: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step(attempt);
    } catch (error) {
      if (!(error instanceof HubSpotError) || !isPassing(error) || attempt === ATTEMPTS) throw error;
      await sleep(PAUSE_MS * attempt);
    }
  }
}

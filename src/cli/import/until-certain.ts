import { setTimeout as sleep } from 'node:timers/promises';
import { HubSpotError } from '../../hubspot';

const ATTEMPTS = 4;
const PAUSE_MS = 1_000;

/**
 * Repeats a step that first looks what is there and then creates what is missing. After a failure that leaves open whether
 * the call arrived, repeating it is safe, because it looks again.
 */
export async function untilCertain<T>(lookAndCreate: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await lookAndCreate(attempt);
    } catch (error) {
      const uncertain = error instanceof HubSpotError && ['unavailable', 'timeout'].includes(error.code);
      if (!uncertain || attempt === ATTEMPTS) throw error;
      await sleep(PAUSE_MS * attempt);
    }
  }
}

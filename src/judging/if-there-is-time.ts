import { timeLeftMs, withinDeadline } from '../deadline';
import { HubSpotError } from '../hubspot';

// What is left for judging what was read, and for the reply.
const TIME_TO_REPLY_MS = 500;

/**
 * A look that is worth having and not worth failing for. Null when HubSpot refuses it, and when it would take the time that
 * the reply needs.
 *
 * @param spareMs what must be left afterwards.
 */
export async function ifThereIsTime<T>(
  look: () => Promise<T>,
  spareMs = TIME_TO_REPLY_MS,
): Promise<T | null> {
  const ms = Math.floor(timeLeftMs() - spareMs);
  if (ms <= 0) return null;
  try {
    if (ms === Infinity) return await look();
    const ended = await withinDeadline({ ms, graceMs: 0 }, look);
    return ended.inTime ? ended.result : null;
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return null;
  }
}

import type { HubSpotError } from '../hubspot';

/** Whether a call failed for a reason that passes by itself: the same call may well succeed a while later. */
export function isPassing({ code, rateLimit }: HubSpotError): boolean {
  return ['unavailable', 'timeout'].includes(code) || (code === 'rate-limited' && rateLimit !== 'daily');
}

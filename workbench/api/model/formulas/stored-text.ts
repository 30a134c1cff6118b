import type { Value } from './facts';

/** A value as HubSpot stores it; empty for none. */
export function storedText(value: Value): string {
  return value === null ? '' : String(value);
}

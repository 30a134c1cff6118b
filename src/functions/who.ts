import type { DealRecord, PropertyVersion } from '../hubspot';
import { dealProperty } from '../qualification';
import { textOrNull } from './text-or-null';

/**
 * Who made a change through the app: the e-mail that the page gave. A save writes the answer and who gave it in one call,
 * so the name is the newest one up to the answer's instant. Null for a change in HubSpot itself.
 */
export function appUserOf({ history }: DealRecord, change: PropertyVersion | undefined): string | null {
  if (change?.byIntegration !== true) return null;
  const names = history[dealProperty.assessedBy] ?? [];
  return textOrNull(names.find((version) => version.at.getTime() <= change.at.getTime())?.value);
}

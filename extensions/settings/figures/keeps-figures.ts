import type { SettingsAccount } from '../../../src/protocol/open-settings';
import { liveProperty } from '../../../src/qualification';

/** Whether HubSpot kept one of the figures itself when the page was opened. */
export function keepsFigures({ properties }: SettingsAccount): boolean {
  const live: readonly string[] = Object.values(liveProperty);
  return properties.some(({ name }) => live.includes(name));
}

import type { SettingsAccount } from '../../../src/protocol/open-settings';
import { propertiesToMake, rulebookOf, type Settings } from '../../../src/settings';

/**
 * Whether a change of settings needs deal properties that the account did not have when the page opened. The page knows of those
 * with options, and each criterion has one.
 */
export function needsProperties(
  { before, after }: { readonly before: Settings; readonly after: Settings },
  { properties }: SettingsAccount,
): boolean {
  const known = new Set(properties.map(({ name }) => name));
  const needed = new Set(propertiesToMake(rulebookOf(before, 0)).map(({ name }) => name));
  return propertiesToMake(rulebookOf(after, 0)).some(
    ({ name, type }) => type === 'enumeration' && !needed.has(name) && !known.has(name),
  );
}

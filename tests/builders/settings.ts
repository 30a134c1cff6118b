import type * as z from 'zod/mini';
import { settingsSchema, type Settings } from '../../src/settings';

/** What a file of settings may hold before it is read: whatever is left out gets its default. */
export type SettingsInput = z.input<typeof settingsSchema>;

/** The built-in settings, but for what the test is about. */
export function settingsWith(about: SettingsInput = {}): Settings {
  return settingsSchema.parse(about);
}

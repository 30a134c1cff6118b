import { readSettings, type Settings } from '../../settings';

/** The settings of a reply. Replies carry them unread, as they travel; what a handler replied with can be read. */
export function settingsIn(payload: unknown): Settings {
  const read = readSettings(payload);
  if (read.kind === 'read') return read.settings;
  throw new Error('A handler replied with settings that cannot be read.');
}

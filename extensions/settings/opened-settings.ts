import type { Failure } from '../../src/protocol/failure';
import type { OpenSettingsReply } from '../../src/protocol/open-settings';
import type { Settings } from '../../src/settings';
import type { Functions } from './section/functions-port';
import { settingsFrom } from './section/settings-from';

type Opened = Extract<OpenSettingsReply, { ok: true }>;

/** The account's settings as they were read. */
export interface OpenedSettings extends Omit<Opened, 'ok' | 'settings'> {
  readonly settings: Settings;
}

/** Asks for the settings; those of a form that this page does not know are a failure. */
export async function askForSettings(
  functions: Functions,
): Promise<{ readonly ok: true; readonly opened: OpenedSettings } | Failure> {
  const reply = await functions.openSettings({});
  if (!reply.ok) return reply;
  const read = settingsFrom(reply.settings);
  if (!read.ok) return read;
  const { ok: _ok, ...opened } = reply;
  return { ok: true, opened: { ...opened, settings: read.settings } };
}

import { useCallback, useEffect, useRef, useState } from 'react';
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

/** Where reading the settings has got to. */
export type LoadingSettings =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly opened: OpenedSettings };

/** The settings, read on mount; `reload` reads again. A late reply cannot overwrite a newer one. */
export function useSettings(functions: Functions): [LoadingSettings, () => void] {
  const [state, setState] = useState<LoadingSettings>({ kind: 'loading' });
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'loading' });
    const reply = await functions.openSettings({});
    if (mine === newest.current) setState(stateOf(reply));
  }, [functions]);
  const reload = useCallback(() => void load(), [load]);
  useEffect(reload, [reload]);
  return [state, reload];
}

function stateOf(reply: OpenSettingsReply): LoadingSettings {
  if (!reply.ok) return { kind: 'failed', failure: reply };
  const read = settingsFrom(reply.settings);
  if (!read.ok) return { kind: 'failed', failure: read };
  const { ok: _ok, ...opened } = reply;
  return { kind: 'ready', opened: { ...opened, settings: read.settings } };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { Qualification } from '../../../src/protocol/qualification';
import type { Functions } from './functions-port';
import { listsAt } from './lists-at';
import type { PageProperties, RecordPage } from './record-page';
import { useListsWatch } from './use-lists-watch';
import { useSettingsWatch } from './use-settings-watch';
import { concernsQualification } from './watched-properties';

/** Where reading a deal's qualification has got to. `refresh` keeps showing what is there while it reads again. */
export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly qualification: Qualification };

export interface QualificationSource {
  readonly state: Loading;
  /** Reads again from the loading state, after a failure. */
  readonly retry: () => void;
  /** Puts in what a save replied. */
  readonly replace: (qualification: Qualification) => void;
}

/**
 * A deal's qualification, read on mount, and again when a property of the deal that matters changes in this browser or ops changed the
 * settings: what was shown stays until the reply is there, and a failed refresh changes nothing. A reply that arrives after a newer one
 * was asked for is dropped.
 */
export function useQualification(
  dealId: string,
  functions: Functions,
  page: RecordPage,
): QualificationSource {
  const [state, setState] = useState<Loading>({ kind: 'loading' });
  const newest = useRef(0);

  const load = useCallback(
    async (seenRevision = 0) => {
      newest.current += 1;
      const mine = newest.current;
      const reply = await functions.open({ dealId, seenRevision });
      if (mine !== newest.current) return;
      if (reply.ok) setState({ kind: 'ready', qualification: reply.qualification });
      else setState((before) => (before.kind === 'ready' ? before : { kind: 'failed', failure: reply }));
    },
    [dealId, functions],
  );

  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    void load();
  }, [load]);
  useEffect(retry, [retry]);

  const qualification = state.kind === 'ready' ? state.qualification : null;
  const watched = useRef<readonly string[]>([]);
  useEffect(() => {
    watched.current = qualification?.watched ?? [];
  });
  const seeLists = useCallback(
    (properties: PageProperties) =>
      setState((before) =>
        before.kind === 'ready'
          ? { ...before, qualification: listsAt(properties, before.qualification) }
          : before,
      ),
    [],
  );
  const changed = useCallback(
    (properties: PageProperties) => {
      seeLists(properties);
      if (concernsQualification(Object.keys(properties), watched.current)) void load();
    },
    [load, seeLists],
  );
  const { onChange } = page;
  useEffect(() => onChange(changed), [onChange, changed]);
  useListsWatch(qualification?.inLists?.follows ?? false, {
    functions,
    page,
    onSeen: seeLists,
    onLate: load,
  });
  const onNewerSettings = useCallback((revision: number) => void load(revision), [load]);
  useSettingsWatch(functions, qualification?.settings.newest ?? null, onNewerSettings);
  const replace = useCallback((qualification: Qualification) => {
    newest.current += 1;
    setState({ kind: 'ready', qualification });
  }, []);
  return { state, retry, replace };
}

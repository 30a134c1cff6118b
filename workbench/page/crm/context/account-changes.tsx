import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { accountChangesSchema, type AccountChanges } from '../../../wire';
import { parseJson } from '../../parse-json';
import { createListeners, type Listeners } from '../api/listeners';
import type { ObjectTypeId } from '../api/object-types';

const ChangesContext = createContext<Listeners<AccountChanges> | null>(null);

/**
 * Follows what changes in the account while the page is in sight: lists and definitions are read anew by themselves. Records are
 * not: HubSpot's record page looks now and then.
 */
export function FollowedAccount({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [listeners] = useState(createListeners<AccountChanges>);
  useEffect(
    () =>
      whileInSight(() =>
        follow({
          // What changed before that, or while the stream was broken, nobody told.
          connected: () => refresh(client, [['search'], ...definitionKeys.map((key) => [key])]),
          changed: (changes) => {
            refresh(client, keysOf(changes));
            listeners.publish(changes);
          },
        }),
      ),
    [client, listeners],
  );
  return <ChangesContext.Provider value={listeners}>{children}</ChangesContext.Provider>;
}

/** Calls back when HubSpot has calculated values of this type of object anew, though perhaps not of the one in sight. */
export function useCalculationsOf(objectTypeId: ObjectTypeId, onCalculated: () => void): void {
  const listeners = useContext(ChangesContext);
  if (listeners === null) throw new Error('useCalculationsOf() was called outside FollowedAccount');
  const latest = useRef(onCalculated);
  useEffect(() => {
    latest.current = onCalculated;
  });
  useEffect(
    () =>
      listeners.listen(({ calculated }) => {
        if (calculated.includes(objectTypeId)) latest.current();
      }),
    [listeners, objectTypeId],
  );
}

const definitionKeys = ['properties', 'property-groups', 'pipelines'];

function keysOf({ records, definitions }: AccountChanges): readonly string[][] {
  const ofDefinitions = definitions.flatMap((type) => definitionKeys.map((key) => [key, type]));
  return [...records.map((type) => ['search', type]), ...ofDefinitions];
}

function refresh(client: QueryClient, keys: readonly (readonly string[])[]): void {
  for (const queryKey of keys) void client.invalidateQueries({ queryKey });
}

interface Followed {
  readonly connected: () => void;
  readonly changed: (changes: AccountChanges) => void;
}

/** The browser reconnects by itself. */
function follow({ connected, changed }: Followed): () => void {
  const stream = new EventSource('/workbench/changes/stream');
  stream.onopen = connected;
  stream.onmessage = (event: MessageEvent<string>) => {
    const parsed = accountChangesSchema.safeParse(parseJson(event.data));
    if (parsed.success) changed(parsed.data);
  };
  return () => stream.close();
}

/** A browser keeps six connections to an address, of all its tabs together: those that nobody looks at hold none. */
function whileInSight(begin: () => () => void): () => void {
  let end: (() => void) | null = null;
  const look = () => {
    const isInSight = document.visibilityState === 'visible';
    if (isInSight) end ??= begin();
    if (isInSight) return;
    end?.();
    end = null;
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    end?.();
  };
}

import { createRemoteRoot, type RemoteChannel } from '@remote-ui/core';
import { createRoot } from '@remote-ui/react';
import { createContext, createElement, useContext, useSyncExternalStore, type ReactElement } from 'react';
import type { AppPageLocation } from '../protocol';
import { CrashBoundary } from './CrashBoundary';

/** What `hubspot.extend` hands to the extension. */
export interface ExtensionApi {
  readonly context: unknown;
  readonly actions: unknown;
  readonly runServerlessFunction: unknown;
}
export type ExtendCallback = (api: ExtensionApi) => ReactElement;

const ApiContext = createContext<ExtensionApi | null>(null);

function useExtensionApi(): ExtensionApi {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('A hook of the SDK was called outside the tree given to hubspot.extend.');
  return api;
}

/** The page's location in the app's own pages, with the way to move it and the hook that follows it. */
export function createPageLocation() {
  let current: AppPageLocation = { path: '/', params: {} };
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    moveTo: (next: AppPageLocation) => {
      // The same place in another object would draw the page once more.
      if (JSON.stringify(next) === JSON.stringify(current)) return;
      current = next;
      listeners.forEach((listener) => {
        listener();
      });
    },
    useAppPageLocation: () => useSyncExternalStore(subscribe, () => current),
  };
}

/** The hooks the SDK takes from `hsWorkerAPI`. */
export const extensionHooks = {
  useExtensionApi,
  useExtensionContext: () => useExtensionApi().context,
  useExtensionActions: () => useExtensionApi().actions,
};

/** Mounts the extension into the channel and returns the way to render it again with another api; its state survives. */
export function renderExtension(
  channel: RemoteChannel,
  componentNames: readonly string[],
  extend: ExtendCallback,
  onCrash: (message: string) => void,
): (api: ExtensionApi) => void {
  const remoteRoot = createRemoteRoot(channel, { components: componentNames, strict: true });
  const reactRoot = createRoot(remoteRoot);
  return (api) => {
    reactRoot.render(
      createElement(
        ApiContext.Provider,
        { value: api },
        createElement(CrashBoundary, { onCrash }, extend(api)),
      ),
    );
    void remoteRoot.mount();
  };
}

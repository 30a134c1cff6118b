import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CrmBridge } from '../contract';
import { createOverlayStore, type OverlayStore, type Reactions } from './overlay-store';

/** What a drawn component may use of the host it is drawn in. */
export interface DrawingHost {
  readonly overlays: OverlayStore;
  readonly bridge: CrmBridge | null;
  /** The user's way of writing numbers and dates. */
  readonly locale: string;
  /** The account's, which HubSpot shows times in. */
  readonly timeZone: string;
}

export const DrawingHostContext = createContext<DrawingHost>({
  overlays: createOverlayStore(),
  bridge: null,
  locale: 'en',
  timeZone: 'UTC',
});

export const useDrawingHost = (): DrawingHost => useContext(DrawingHostContext);
export const useReactions = (): Reactions => useDrawingHost().overlays.reactions;

/** Whether the modal or panel with this id is open, and the way to close it. */
export function useOverlay(id: string): { isOpen: boolean; close: () => void } {
  const { overlays } = useDrawingHost();
  const isOpenNow = () => overlays.isOpen(id);
  const isOpen = useSyncExternalStore(overlays.subscribe, isOpenNow, isOpenNow);
  return { isOpen, close: () => overlays.close(id) };
}

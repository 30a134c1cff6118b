/** Which modals and panels of one extension are open, by the ids the extension gave them. */
export interface OverlayStore {
  readonly isOpen: (id: string) => boolean;
  readonly open: (id: string) => void;
  readonly close: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The second argument of every click and submit handler; one object for good, so that the worker keeps four handles. */
  readonly reactions: Reactions;
}

export interface Reactions {
  readonly openPanel: (id: unknown) => void;
  readonly closePanel: (id: unknown) => void;
  readonly openModal: (id: unknown) => void;
  readonly closeModal: (id: unknown) => void;
}

export function createOverlayStore(): OverlayStore {
  const openIds = new Set<string>();
  const listeners = new Set<() => void>();
  const changed = () => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  const open = (id: string) => {
    openIds.add(id);
    changed();
  };
  const close = (id: string) => {
    if (openIds.delete(id)) changed();
  };
  const openAny = (id: unknown) => {
    if (typeof id === 'string') open(id);
  };
  const closeAny = (id: unknown) => {
    if (typeof id === 'string') close(id);
  };
  return {
    isOpen: (id) => openIds.has(id),
    open,
    close,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reactions: { openPanel: openAny, closePanel: closeAny, openModal: openAny, closeModal: closeAny },
  };
}

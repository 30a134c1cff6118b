/** Whoever wants to hear of something. */
export interface Listeners<T> {
  readonly listen: (listener: (told: T) => void) => () => void;
  readonly publish: (told: T) => void;
}

/** A list of listeners, empty at first. Each gets what is published after it came, in the order they came. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(told: T) => void>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    publish: (told) => {
      for (const listener of [...listeners]) listener(told);
    },
  };
}

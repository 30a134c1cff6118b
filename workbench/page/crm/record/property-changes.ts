import type { CrmProperties } from '../../host/contract';

type Listener = (changed: CrmProperties) => void;

/** Tells listeners which properties of one record changed in this browser, and to what. */
export interface PropertyChanges {
  readonly listen: (listener: Listener) => () => void;
  readonly publish: (changed: CrmProperties) => void;
}

/** A list of listeners, empty at first. Each gets what is published after it came, in the order they came. */
export function createPropertyChanges(): PropertyChanges {
  const listeners = new Set<Listener>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    publish: (changed) => {
      for (const listener of [...listeners]) listener(changed);
    },
  };
}

/** The properties of `after` that differ from `before`, and those that are gone, as null. An empty value counts as null. */
export function changedProperties(before: CrmProperties, after: CrmProperties): CrmProperties {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => (before[name] || null) !== (after[name] || null));
  return Object.fromEntries(changed.map((name) => [name, after[name] || null]));
}

import { useSyncExternalStore } from 'react';

/** A value of the page that components follow. */
export interface Observed<T> {
  readonly value: T;
  tell: (value: T) => void;
  /** In a component: the value, and drawn again when it is another. */
  useValue: () => T;
}

export function observed<T>(first: T): Observed<T> {
  const listeners = new Set<() => void>();
  let value = first;
  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  return {
    get value() {
      return value;
    },
    tell(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    useValue: () => useSyncExternalStore(subscribe, () => value),
  };
}

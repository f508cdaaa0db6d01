/** Keeps what changes often a little later, and only the last of it. */
export interface LaterKeeper<T> {
  /** Keeps this in place of what is still waiting. */
  later(value: T): void;
  /** Keeps at once what is waiting. Never rejects. */
  now(): Promise<void>;
}

/** Short enough that nobody closes the page in between, long enough for a word. */
const WAIT_MS = 200;

/** `keep` is called for one value at a time, in the order of the changes. */
export function keepLater<T>(keep: (value: T) => Promise<void>): LaterKeeper<T> {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  function now(): Promise<void> {
    clearTimeout(timer);
    const next = waiting;
    waiting = null;
    if (next === null) return last;
    last = last.then(() => keep(next.value)).catch((error: unknown) => console.error(error));
    return last;
  }

  return {
    later(value) {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(() => void now(), WAIT_MS);
    },
    now,
  };
}

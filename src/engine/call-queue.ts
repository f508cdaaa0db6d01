export interface CallQueue {
  /**
   * Runs the task when every task added before it has ended, well or badly; answers what the task answers. `beside`: it may run beside
   * others of that kind, as many as the queue is wide. Tasks begin in the order they were added.
   */
  add<T>(task: () => Promise<T>, beside?: boolean): Promise<T>;
  /** Resolves when every task added so far has ended. Never rejects. */
  drained(): Promise<void>;
}

/** A queue that runs one task at a time, or, of those that may, `width` beside each other. */
export function createCallQueue(width = 1): CallQueue {
  /** The ends of the last tasks: the next begins after all of them, or beside all but the first. */
  let ends = Array.from({ length: width }, () => Promise.resolve());
  let begun: Promise<unknown> = Promise.resolve();
  return {
    add(task, beside = false) {
      begun = Promise.all([begun, ...(beside ? ends.slice(0, 1) : ends)]);
      const result = begun.then(task);
      const end = result.then(
        () => undefined,
        () => undefined,
      );
      ends = beside ? [...ends.slice(1), end] : ends.map(() => end);
      return result;
    },
    async drained() {
      await Promise.all(ends);
    },
  };
}

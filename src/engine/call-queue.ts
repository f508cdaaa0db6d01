export interface CallQueue {
  /** Runs the task when every task added before it has ended, well or badly; answers what the task answers. */
  add<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when every task added so far has ended. Never rejects. */
  drained(): Promise<void>;
}

/** A queue that runs one task at a time, in the order they were added. */
export function createCallQueue(): CallQueue {
  let tail: Promise<void> = Promise.resolve();
  return {
    add(task) {
      const result = tail.then(task);
      tail = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
    drained: () => tail,
  };
}

export interface LongTasks {
  /** Milliseconds of every task over 50 ms: so long the page could not answer. */
  longTasks: number[];
}

/** The browser reports a long task some time after it ended. */
const REPORTED_WITHIN_MS = 200;

/** Does the task and tells which long tasks the page had meanwhile. */
export async function withLongTasks<T>(task: () => Promise<T>): Promise<T & LongTasks> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const answer = await task();
  await new Promise((resolve) => setTimeout(resolve, REPORTED_WITHIN_MS));
  observer.disconnect();
  return { ...answer, longTasks };
}

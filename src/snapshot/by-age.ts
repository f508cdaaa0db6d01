import type { Snapshot } from './snapshot.ts';

/** Orders snapshots as a comparison reads them, "then" before "now": by the end of their period (an open end is last), and of one period by when they were made. */
export function byAge(
  one: Pick<Snapshot, 'period' | 'createdAt'>,
  other: Pick<Snapshot, 'period' | 'createdAt'>,
): number {
  const [a, b] = [one.period.to, other.period.to];
  if (a === b) return Date.parse(one.createdAt) - Date.parse(other.createdAt);
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

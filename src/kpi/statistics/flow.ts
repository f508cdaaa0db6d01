/** Window over which {@link daysToClear} takes the pace of solving, in days. */
export const PACE_DAYS = 28;

/** Tickets in minus tickets out; above 0 the backlog grows. NULL where either is not measurable. */
export function netFlow(created: number | null, resolved: number | null): number | null {
  return created === null || resolved === null ? null : created - resolved;
}

/**
 * Days until the backlog would be gone at the pace of the last {@link PACE_DAYS} days if nothing new came in. NULL where either is not
 * measurable, and where nothing was resolved while there is a backlog: then there is no end to it. Source: domain.md §D.2 "Clearance days".
 */
export function daysToClear(backlog: number | null, resolvedLast28d: number | null): number | null {
  if (backlog === null || resolvedLast28d === null) return null;
  if (backlog === 0) return 0;
  return resolvedLast28d === 0 ? null : backlog / (resolvedLast28d / PACE_DAYS);
}

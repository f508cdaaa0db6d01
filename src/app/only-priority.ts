import type { Priority } from '../kpi/facts.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';

/** A target of one priority holds for figures of that priority alone. */
export function onlyPriority({ priorities }: KpiFilter): Priority | null {
  const [only] = priorities;
  return priorities.length === 1 && only !== undefined && only !== 0 ? only : null;
}

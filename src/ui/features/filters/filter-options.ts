import type { KpiFilter } from '../../../kpi/kpi-query.ts';

/** A value to filter by with the tickets that have it; NULL where that is not counted yet. */
export interface FilterOption<T> {
  value: T;
  tickets: number | null;
}

/** What there is to choose in the present report. */
export interface FilterOptions {
  /** First and last local day of creation, `yyyy-MM-dd`; NULL for an export without dates. */
  range: { from: string; to: string } | null;
  lines: readonly FilterOption<KpiFilter['lines'][number]>[];
  priorities: readonly FilterOption<KpiFilter['priorities'][number]>[];
  channels: readonly FilterOption<KpiFilter['channels'][number]>[];
}

/** `replace`: a tweak that "back" should skip, such as typing a date. */
export type ChangeFilter = (filter: KpiFilter, mode: 'push' | 'replace') => void;

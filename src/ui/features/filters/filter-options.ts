import type { FilterDimension } from '../../../kpi/compile/dimension-counts-sql.ts';
import type { KpiFilter } from '../../../kpi/kpi-query.ts';

/** A value to filter by, as text (NULL: unknown), with the tickets that have it; NULL where that is not counted (yet). */
export interface FilterOption {
  value: string | null;
  tickets: number | null;
}

/** One dimension that the present report can be filtered by. */
export interface FilterMenu {
  dimension: FilterDimension;
  /** NULL: still being counted. */
  options: readonly FilterOption[] | null;
}

/** `replace`: a tweak that "back" should skip, such as typing on in a date. */
export type ChangeFilter = (filter: KpiFilter, mode: 'push' | 'replace') => void;

/** Told when the choices of a dimension come on the screen and go: they are counted only then. */
export type AskChoices = (dimension: FilterDimension, open: boolean) => void;

import type { Dataset } from '../ingest/dataset.ts';
import {
  FILTER_DIMENSIONS,
  type DimensionRow,
  type FilterDimension,
} from '../kpi/compile/dimension-counts-sql.ts';
import { CHANNELS, LINES, PRIORITIES } from '../kpi/facts.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import { chosenKeys } from '../state/filter-by.ts';
import type { FilterMenu, FilterOption } from '../ui/features/filters/filter-options.ts';

const CLOSED: Partial<Record<FilterDimension, readonly string[]>> = {
  line: LINES.map(String),
  priority: PRIORITIES.map(String),
  channel: CHANNELS,
};

/** What the report can be filtered by: what its export tells, and what is chosen all the same. `rowsOf`: undefined while they are counted. */
export function filterMenus(
  { coverage }: Pick<Dataset, 'coverage'>,
  { agents }: Pick<KpiSettings, 'agents'>,
  filter: KpiFilter,
  rowsOf: (dimension: FilterDimension) => readonly DimensionRow[] | undefined,
): FilterMenu[] {
  const isKnown: Record<FilterDimension, boolean> = {
    line: true,
    priority: coverage.priority > 0,
    channel: coverage.channel > 0,
    category: coverage.category > 0,
    group: coverage.group_first + coverage.group_resolved + coverage.group_current > 0,
    agent: coverage.agent > 0,
  };
  return FILTER_DIMENSIONS.flatMap((dimension) => {
    if (dimension === 'agent' && !agents) return [];
    const chosen = chosenKeys(filter, dimension);
    if (!isKnown[dimension] && chosen.length === 0) return [];
    return [{ dimension, options: filterOptions(dimension, rowsOf(dimension), chosen) }];
  });
}

/**
 * The choices of a dimension with their tickets: of a closed set all of them, in its order; of names those with tickets, most first, and the
 * chosen ones without. "Unknown" comes last.
 */
function filterOptions(
  dimension: FilterDimension,
  rows: readonly DimensionRow[] | undefined,
  chosen: readonly (string | null)[],
): FilterOption[] | null {
  const closed = CLOSED[dimension];
  if (closed === undefined && rows === undefined) return null;
  const counted = new Map((rows ?? []).map((row) => [row.value, row.tickets]));
  // An agent who is not listed may have tickets, but too few to be told.
  const without = rows === undefined || dimension === 'agent' ? null : 0;
  const named = closed ?? [...new Set([...counted.keys(), ...chosen])].filter((value) => value !== null);
  const hasUnknown = closed !== undefined || counted.has(null) || chosen.includes(null);
  return [...named, ...(hasUnknown ? [null] : [])].map((value) => ({
    value,
    tickets: counted.get(value) ?? without,
  }));
}

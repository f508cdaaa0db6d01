import type { Dataset } from '../ingest/dataset.ts';
import type { DimensionRow } from '../kpi/compile/dimension-counts-sql.ts';
import { CHANNELS, LINE_KEYS, LINES, PRIORITIES } from '../kpi/facts.ts';
import { reportDays } from '../report/compute.ts';
import type { FilterOption, FilterOptions } from '../ui/features/filters/filter-options.ts';
import type { LineColumn } from '../ui/features/overview/line-column.ts';

/** What can be chosen, with the tickets each choice holds; NULL counts while they are computed. */
export function filterOptions(dataset: Dataset, rows: readonly DimensionRow[] | undefined): FilterOptions {
  const option = <T extends string | number>(
    dimension: DimensionRow['dimension'],
    value: T,
    unknown: T,
  ): FilterOption<T> => ({
    value,
    tickets: rows ? tickets(rows, dimension, value === unknown ? null : String(value)) : null,
  });
  return {
    range: reportDays(dataset),
    lines: [...LINES, 0 as const].map((line) => option('line', line, 0)),
    priorities: [...PRIORITIES, 0 as const].map((priority) => option('priority', priority, 0)),
    channels: [...CHANNELS, 'unknown' as const].map((channel) => option('channel', channel, 'unknown')),
  };
}

/** The heads of the table: tickets that each line received in the selection, and its groups. */
export function lineColumns(dataset: Dataset, rows: readonly DimensionRow[] | undefined): LineColumn[] {
  const all = (rows ?? []).filter(({ dimension }) => dimension === 'line');
  return LINE_KEYS.map((line) => ({
    line,
    tickets:
      line === 'all'
        ? all.reduce((sum, row) => sum + row.tickets, 0)
        : tickets(all, 'line', line === 'unknown' ? null : line),
    groups: dataset.groups
      .filter((group) => line !== 'all' && group.line === (line === 'unknown' ? null : Number(line)))
      .toSorted((a, b) => b.tickets - a.tickets)
      .map(({ name }) => name),
  }));
}

function tickets(rows: readonly DimensionRow[], dimension: string, value: string | null): number {
  return rows.find((row) => row.dimension === dimension && row.value === value)?.tickets ?? 0;
}

import type { Dataset } from '../ingest/dataset.ts';
import type { DimensionRow } from '../kpi/compile/dimension-counts-sql.ts';
import { CHANNELS, LINE_KEYS, LINES, PRIORITIES, type LineKey } from '../kpi/facts.ts';
import type { KpiFigure, KpiFilter } from '../kpi/kpi-query.ts';
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

/**
 * The columns of the table: the chosen lines, or all three and "unknown" where a ticket of any KPI counts there.
 * One chosen line stands alone: "all" would only repeat it.
 * The head says how many tickets the line received; `all` is the sum of the columns beside it.
 */
export function lineColumns(
  dataset: Pick<Dataset, 'groups'>,
  rows: readonly DimensionRow[] | undefined,
  figures: readonly KpiFigure[] | undefined,
  filter: KpiFilter,
): LineColumn[] {
  const received = (line: LineKey) => tickets(rows ?? [], 'line', line === 'unknown' ? null : line);
  const isUsed = (line: LineKey) =>
    received(line) > 0 || (figures ?? []).some((one) => one.line === line && one.n + one.missing > 0);
  const shown = LINE_KEYS.filter((line) => {
    if (line === 'all') return false;
    if (filter.lines.length > 0) return filter.lines.includes(line === 'unknown' ? 0 : lineNumber(line));
    return line !== 'unknown' || isUsed(line);
  });
  const columns = shown.map((line): LineColumn => ({
    line,
    tickets: received(line),
    groups: dataset.groups
      .filter((group) => group.line === (line === 'unknown' ? null : Number(line)))
      .toSorted((a, b) => b.tickets - a.tickets)
      .map(({ name }) => name),
  }));
  if (filter.lines.length === 1) return columns;
  return [
    { line: 'all', tickets: columns.reduce((sum, column) => sum + column.tickets, 0), groups: [] },
    ...columns,
  ];
}

function lineNumber(line: LineKey): 0 | 1 | 2 | 3 {
  return LINES.find((known) => String(known) === line) ?? 0;
}

function tickets(rows: readonly DimensionRow[], dimension: string, value: string | null): number {
  return rows.find((row) => row.dimension === dimension && row.value === value)?.tickets ?? 0;
}

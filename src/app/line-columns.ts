import type { Dataset } from '../ingest/dataset.ts';
import { LINE_KEYS, LINES, type LineKey } from '../kpi/facts.ts';
import type { KpiFigure, KpiFilter } from '../kpi/kpi-query.ts';
import type { LineColumn } from '../ui/features/overview/line-column.ts';

/**
 * The columns of the table: the chosen lines, or all three and "unknown" where a ticket of any KPI counts there.
 * One chosen line stands alone: "all" would only repeat it.
 * Until the figures are there, "unknown" is a column where the line of some ticket of the export is unknown.
 * The head says how many tickets the line received (of the figures of `tickets_created`); `all` is the sum of the columns beside it.
 */
export function lineColumns(
  dataset: Pick<Dataset, 'groups' | 'accounting' | 'coverage'>,
  figures: readonly KpiFigure[] | undefined,
  filter: KpiFilter,
): LineColumn[] {
  const received = (line: LineKey) => {
    const created = (figures ?? []).find((one) => one.kpi === 'tickets_created' && one.line === line);
    return created ? created.n + created.missing : 0;
  };
  const isUsed = (line: LineKey) =>
    received(line) > 0 || (figures ?? []).some((one) => one.line === line && one.n + one.missing > 0);
  const shown = LINE_KEYS.filter((line) => {
    if (line === 'all') return false;
    if (filter.lines.length > 0) return filter.lines.includes(line === 'unknown' ? 0 : lineNumber(line));
    if (line !== 'unknown') return true;
    return figures === undefined ? dataset.coverage.line_first < dataset.accounting.counted : isUsed(line);
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

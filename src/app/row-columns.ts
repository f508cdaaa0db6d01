import type { Messages } from '../i18n/en.ts';
import type { Format } from '../i18n/format.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { EXCLUDE_REASONS } from '../kpi/facts.ts';
import { TICKET_COLUMNS, type RowListShape } from '../report/row-lists.ts';
import { quarantineColumns } from '../ui/features/rows/quarantine-columns.ts';
import type { RowsColumn } from '../ui/features/rows/rows-dialog.tsx';

const NUMBERS = new Set<string>([
  'row_no',
  'priority',
  'line_first',
  'line_resolved',
  'reopen_count',
  'group_moves',
]);

/** The columns of a list of rows: the file's own, the quarantine's, or the facts of a ticket. */
export function rowColumns(
  shape: RowListShape,
  dataset: Dataset,
  messages: Messages,
  format: Format,
): RowsColumn[] {
  if (shape === 'quarantine') return quarantineColumns(messages);
  const rowNumber: RowsColumn = { key: 'row_no', head: messages.errors.rows.row, align: 'end' };
  if (shape === 'raw') {
    return [rowNumber, ...dataset.headers.map((head, index) => ({ key: `c${index}`, head }))];
  }
  const { ticketColumns, excluded } = messages.common;
  return TICKET_COLUMNS.map((key): RowsColumn => ({
    key,
    head: ticketColumns[key],
    ...(NUMBERS.has(key) ? { align: 'end' } : {}),
    ...(key === 'excluded'
      ? {
          text: (value) => {
            const reason = EXCLUDE_REASONS.find((known) => known === value);
            return reason ? excluded[reason] : '';
          },
        }
      : {}),
    ...(key === 'priority' || key === 'line_first' || key === 'line_resolved'
      ? {
          text: (value) =>
            typeof value === 'number' ? format.integer(value) : messages.common.channels.unknown,
        }
      : {}),
  }));
}

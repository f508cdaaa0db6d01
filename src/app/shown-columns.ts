import type { Dataset } from '../ingest/dataset.ts';
import { rawColumn } from '../ingest/sql-text.ts';
import type { RowListShape } from '../report/row-list-sql.ts';
import { isTicketColumn, TICKET_COLUMNS, type TicketColumnKey } from '../report/ticket-columns.ts';

/** What a list of tickets shows until the reader chooses. */
const STANDARD: readonly TicketColumnKey[] = [
  'ticket_id',
  'created',
  'status',
  'priority',
  'category',
  'group_current',
  'line_current',
  'resolved',
  'resolution_s',
  'reopen_count',
];
const RAW = 'raw:';

/**
 * The keys of the columns that a list shows, in their order. `chosen`: those of this browser ({@link rememberedColumns}), NULL for none; of a list of
 * raw or refused rows every column is shown.
 */
export function shownColumns(
  shape: RowListShape,
  { headers, coverage, sources }: Dataset,
  hidden: readonly number[],
  chosen: readonly string[] | null,
): string[] {
  const cells = headers.flatMap((_, index) => (hidden.includes(index) ? [] : [rawColumn(index)]));
  const place = sources.length > 1 ? ['file', 'row_no'] : ['row_no'];
  if (shape === 'quarantine') return [...place, 'column_name', 'value', 'reason'];
  if (shape === 'raw') return [...place, ...cells];
  const wanted: readonly string[] = chosen ?? STANDARD;
  const facts = wanted.filter(
    (key) =>
      isTicketColumn(key) &&
      coverage[TICKET_COLUMNS[key].fact] > 0 &&
      (key !== 'agent' || hidden.length === 0),
  );
  const raw = headers.flatMap((header, index) =>
    !hidden.includes(index) && wanted.includes(`${RAW}${header}`) ? [rawColumn(index)] : [],
  );
  // Without its number no row can be told from another.
  return [
    'ticket_id',
    'extra',
    ...facts.filter((key) => key !== 'ticket_id'),
    ...place.filter((key) => wanted.includes(key)),
    ...raw,
  ];
}

/** Column keys as this browser remembers them: those of a file by their head, which the next export has too. */
export function rememberedColumns(keys: readonly string[], { headers }: Dataset): string[] {
  return keys.map((key) => {
    const header = /^c\d+$/.test(key) ? headers[Number(key.slice(1))] : undefined;
    return header === undefined ? key : `${RAW}${header}`;
  });
}

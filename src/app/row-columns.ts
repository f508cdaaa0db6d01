import type { Messages } from '../i18n/en.ts';
import type { Format } from '../i18n/format.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { CHANNELS, EXCLUDE_REASONS, STATUSES } from '../kpi/facts.ts';
import type { Locale } from '../kpi/kpi-definition.ts';
import type { RowList } from '../report/row-list.ts';
import { TICKET_COLUMNS, type RowListShape } from '../report/row-lists.ts';
import { placeColumns } from '../ui/features/rows/place-columns.ts';
import { quarantineColumns } from '../ui/features/rows/quarantine-columns.ts';
import type { RowsColumn } from '../ui/features/rows/rows-dialog.tsx';

type Text = NonNullable<RowsColumn['text']>;
type TicketColumn = (typeof TICKET_COLUMNS)[number];

/** What a list says where the export says nothing. */
const NOTHING = '–';

/** The columns of a list of rows: the file's own, the quarantine's, or the facts of a ticket in words. */
export function rowColumns(
  shape: RowListShape,
  list: RowList,
  dataset: Dataset,
  messages: Messages,
  format: Format,
): RowsColumn[] {
  if (shape === 'quarantine') return quarantineColumns(dataset.sources, messages, format);
  const place = placeColumns(dataset.sources, messages, format);
  if (shape === 'raw')
    return [...place, ...dataset.headers.map((head, index) => ({ key: `c${index}`, head }))];

  const heads = messages.common.ticketColumns;
  const texts = ticketTexts(messages, format);
  const facts = TICKET_COLUMNS.filter((key) => key !== 'row_no').map((key): RowsColumn => {
    const text = texts[key];
    const isNumber = typeof text === 'undefined';
    return { key, head: heads[key], ...(isNumber ? { align: 'end' } : { text }) };
  });
  const extra = extraColumn(shape, list, messages, format);
  return [...place, ...facts.slice(0, 1), ...(extra === null ? [] : [extra]), ...facts.slice(1)];
}

/** How each column of a ticket reads; those left out are plain numbers. */
function ticketTexts(messages: Messages, format: Format): Partial<Record<TicketColumn, Text>> {
  const moment: Text = (value) => {
    const ms = typeof value === 'string' ? Date.parse(`${value.replace(' ', 'T')}Z`) : Number.NaN;
    return Number.isNaN(ms) ? NOTHING : format.dateTime(ms / 1000);
  };
  const plain: Text = (value) => (value === null ? NOTHING : String(value));
  return {
    ticket_id: plain,
    created: moment,
    first_response: moment,
    resolved: moment,
    status: (value) => {
      const status = STATUSES.find((known) => known === value);
      return status ? messages.check.values.status[status] : NOTHING;
    },
    channel: (value) => {
      const channel = CHANNELS.find((known) => known === value);
      return channel ? messages.common.channels[channel] : NOTHING;
    },
    priority: plain,
    group_current: plain,
    line_first: plain,
    line_first_resolved: plain,
    line_resolved: plain,
    reopen_count: plain,
    group_moves: plain,
  };
}

/** Why a ticket is excluded, or what it says for the KPI. */
function extraColumn(
  shape: RowListShape,
  list: RowList,
  messages: Messages,
  format: Format,
): RowsColumn | null {
  if (shape === 'excluded') {
    const { excluded } = messages.common;
    return {
      key: 'extra',
      head: messages.common.ticketColumns.excluded,
      text: (value) => {
        const reason = EXCLUDE_REASONS.find((known) => known === value);
        return reason ? excluded[reason] : NOTHING;
      },
    };
  }
  if (list.kind !== 'cell' && list.kind !== 'part') return null;
  const definition = kpiDefinition(list.kpi);
  // Every ticket of a count says the same.
  if (definition.unit === 'count') return null;
  const locale: Locale = format.locale;
  const { answers } = messages.common;
  return {
    key: 'extra',
    head: definition.text[locale].name,
    text: (value) => {
      if (value === null) return messages.common.notMeasurable;
      if (definition.unit !== 'ratio') return format.value(Number(value), definition.unit);
      return value === 'true' ? answers.yes : answers.no;
    },
  };
}

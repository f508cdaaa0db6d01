import type { Messages } from '../i18n/en.ts';
import type { Format } from '../i18n/format.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { CHANNELS, EXCLUDE_REASONS, STATUSES } from '../kpi/facts.ts';
import { inLanguage } from '../kpi/in-language.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import { fill } from '../i18n/fill.ts';
import type { RowListShape } from '../report/row-list-sql.ts';
import type { RowList } from '../report/row-list.ts';
import { TICKET_COLUMN_KEYS, TICKET_COLUMNS, type TicketColumnKey } from '../report/ticket-columns.ts';
import { csvNumber } from '../i18n/csv-number.ts';
import { placeColumns } from '../ui/features/rows/place-columns.ts';
import { quarantineColumns } from '../ui/features/rows/quarantine-columns.ts';
import type { RowsColumn } from '../ui/features/rows/rows-dialog.tsx';

type Text = NonNullable<RowsColumn['text']>;

/** What a list says where the export says nothing. */
const NOTHING = '–';

/** The file columns (indexes) that name agents: they are shown and searched only where agents are on. */
export function hiddenColumns({ headers, origin }: Dataset, { agents }: KpiSettings): number[] {
  return headers.flatMap((header, index) => (!agents && header === origin.agent ? [index] : []));
}

/**
 * The columns of a list of rows: the file's own, the quarantine's, or the facts of a ticket in words (those the export has a value of)
 * followed by the file's. `hidden`: see {@link hiddenColumns}.
 */
export function rowColumns(
  shape: RowListShape,
  list: RowList,
  dataset: Dataset,
  messages: Messages,
  format: Format,
  hidden: readonly number[],
): RowsColumn[] {
  if (shape === 'quarantine') return quarantineColumns(dataset.sources, messages, format);
  const place = placeColumns(dataset.sources, messages, format);
  const cells = dataset.headers.flatMap((head, index) =>
    hidden.includes(index) ? [] : [{ key: `c${index}`, head, width: 22 }],
  );
  if (shape === 'raw') return [...place, ...cells];

  const facts = TICKET_COLUMN_KEYS.filter(
    (key) => dataset.coverage[TICKET_COLUMNS[key].fact] > 0 && (key !== 'agent' || hidden.length === 0),
  ).map((key) => factColumn(key, messages, format));
  const extra = extraColumn(shape, list, messages, format);
  return [...facts.slice(0, 1), ...(extra === null ? [] : [extra]), ...facts.slice(1), ...place, ...cells];
}

/** How a fact of a ticket reads, on the page and in the CSV. */
function factColumn(key: TicketColumnKey, messages: Messages, format: Format): RowsColumn {
  const head = messages.common.ticketColumns[key];
  const plain: Text = (value) => (value === null ? NOTHING : String(value));
  switch (TICKET_COLUMNS[key].kind) {
    case 'moment':
      return { key, head, width: 15, text: momentText(format), csv: (value) => value };
    case 'seconds':
      return {
        key,
        head,
        align: 'end',
        width: 12,
        text: (value) => (value === null ? NOTHING : format.duration(Number(value))),
        csvHead: fill(messages.tickets.csv.seconds, { name: head }),
        csv: (value) => value,
      };
    case 'number':
      return {
        key,
        head,
        align: 'end',
        width: 10,
        text: (value) => (value === null ? NOTHING : format.integer(Number(value))),
        csv: (value) => value,
      };
    case 'score':
      return {
        key,
        head,
        align: 'end',
        width: 10,
        text: (value) => (value === null ? NOTHING : format.number(Number(value), 2)),
        csv: (value) => (value === null ? null : csvNumber(Number(value), format.locale)),
      };
    case 'status':
      return {
        key,
        head,
        width: 12,
        text: (value) => {
          const status = STATUSES.find((known) => known === value);
          return status ? messages.check.values.status[status] : NOTHING;
        },
      };
    case 'channel':
      return {
        key,
        head,
        width: 12,
        text: (value) => {
          const channel = CHANNELS.find((known) => known === value);
          return channel ? messages.common.channels[channel] : NOTHING;
        },
      };
    default:
      return { key, head, width: WIDTHS[key] ?? 20, text: plain };
  }
}

const WIDTHS: Partial<Record<TicketColumnKey, number>> = {
  ticket_id: 15,
  priority: 9,
  line_first: 9,
  line_first_resolved: 11,
  line_resolved: 10,
  line_current: 8,
};

function momentText(format: Format): Text {
  return (value) => {
    const ms = typeof value === 'string' ? Date.parse(`${value.replace(' ', 'T')}Z`) : Number.NaN;
    return Number.isNaN(ms) ? NOTHING : format.dateTime(ms / 1000);
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
      width: 16,
      text: (value) => {
        const reason = EXCLUDE_REASONS.find((known) => known === value);
        return reason ? excluded[reason] : NOTHING;
      },
    };
  }
  // A ticket that left a figure says nothing of it now.
  if (!('kpi' in list) || list.kind === 'since') return null;
  const definition = kpiDefinition(list.kpi);
  // Every ticket of a count says the same.
  if (definition.unit === 'count') return null;
  const { unit } = definition;
  const head = inLanguage(definition.text, format.locale).name;
  const { answers, notMeasurable } = messages.common;
  const text: Text = (value) => {
    if (value === null) return notMeasurable;
    if (unit !== 'ratio') return format.value(Number(value), unit);
    return value === 'true' ? answers.yes : answers.no;
  };
  if (unit === 'ratio') return { key: 'extra', head, width: 16, text };
  return {
    key: 'extra',
    head,
    align: 'end',
    width: 16,
    text,
    ...(unit === 'seconds' ? { csvHead: fill(messages.tickets.csv.seconds, { name: head }) } : {}),
    csv: (value) => (value === null ? notMeasurable : csvNumber(Number(value), format.locale)),
  };
}

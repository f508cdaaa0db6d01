import type { Dataset } from '../ingest/dataset.ts';
import type { FactColumn } from '../kpi/facts.ts';
import { instantLocalSql, wallClockSql } from './wall-clock-sql.ts';

/** `moment`: text `2024-03-01 10:15` on the report's wall clock; `seconds`: a duration; `score`: 0 to 1; `status`, `channel`: a name of facts.ts. */
type TicketColumnKind = 'text' | 'moment' | 'seconds' | 'number' | 'score' | 'status' | 'channel';

interface TicketColumn {
  fact: FactColumn;
  kind: TicketColumnKind;
}

/** What a list of tickets can show of each of them, in the order of the choice. In links and in this browser's memory: a key keeps its name. */
export const TICKET_COLUMNS = {
  ticket_id: { fact: 'ticket_id', kind: 'text' },
  created: { fact: 'created_local', kind: 'moment' },
  first_response: { fact: 'first_response_utc', kind: 'moment' },
  resolved: { fact: 'resolved_local', kind: 'moment' },
  status: { fact: 'status', kind: 'status' },
  priority: { fact: 'priority', kind: 'text' },
  channel: { fact: 'channel', kind: 'channel' },
  category: { fact: 'category', kind: 'text' },
  group_current: { fact: 'group_current', kind: 'text' },
  line_first: { fact: 'line_first', kind: 'text' },
  line_first_resolved: { fact: 'line_first_resolved', kind: 'text' },
  line_resolved: { fact: 'line_resolved', kind: 'text' },
  line_current: { fact: 'line_current', kind: 'text' },
  reopen_count: { fact: 'reopen_count', kind: 'number' },
  group_moves: { fact: 'group_moves', kind: 'number' },
  first_response_s: { fact: 'first_response_s', kind: 'seconds' },
  resolution_s: { fact: 'resolution_s', kind: 'seconds' },
  on_hold_s: { fact: 'on_hold_s', kind: 'seconds' },
  handle_s: { fact: 'handle_s', kind: 'seconds' },
  first_resolved: { fact: 'first_resolved_local', kind: 'moment' },
  reopened: { fact: 'reopened_utc', kind: 'moment' },
  closed: { fact: 'closed_utc', kind: 'moment' },
  updated: { fact: 'updated_utc', kind: 'moment' },
  response_due: { fact: 'response_due_local', kind: 'moment' },
  due: { fact: 'due_local', kind: 'moment' },
  group_first: { fact: 'group_first', kind: 'text' },
  group_resolved: { fact: 'group_resolved', kind: 'text' },
  agent_replies: { fact: 'agent_replies', kind: 'number' },
  customer_replies: { fact: 'customer_replies', kind: 'number' },
  csat: { fact: 'csat', kind: 'score' },
  agent: { fact: 'agent', kind: 'text' },
} as const satisfies Record<string, TicketColumn>;

export type TicketColumnKey = keyof typeof TICKET_COLUMNS;

export function isTicketColumn(key: string): key is TicketColumnKey {
  return Object.hasOwn(TICKET_COLUMNS, key);
}

export const TICKET_COLUMN_KEYS: readonly TicketColumnKey[] =
  Object.keys(TICKET_COLUMNS).filter(isTicketColumn);

/** SQL of a column as it is shown: text, a number or NULL. */
export function ticketColumnSql(key: TicketColumnKey, dataset: Dataset): string {
  const { fact, kind }: TicketColumn = TICKET_COLUMNS[key];
  switch (kind) {
    case 'moment':
      return wallClockSql(localSql(fact, dataset));
    case 'seconds':
    case 'number':
    case 'score':
      return `${fact}::DOUBLE`;
    default:
      return fact === 'priority' || fact.startsWith('line_') ? fact : `${fact}::VARCHAR`;
  }
}

/** SQL of what a column is sorted by. */
export function ticketSortSql(key: TicketColumnKey): readonly string[] {
  const { fact, kind }: TicketColumn = TICKET_COLUMNS[key];
  return kind === 'text' && fact !== 'priority' && !fact.startsWith('line_')
    ? textSortSql(`${fact}::VARCHAR`)
    : [fact];
}

/** Sort keys of a text: numbers by their size, before words; upper and lower case alike. */
export function textSortSql(text: string): readonly string[] {
  return [`try_cast(${text} AS DOUBLE)`, `lower(${text})`];
}

/** Facts without a column of local time get it from their instant. */
function localSql(fact: FactColumn, dataset: Dataset): string {
  return fact.endsWith('_utc') ? instantLocalSql(dataset, fact) : fact;
}

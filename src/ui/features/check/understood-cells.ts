import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { DATE_FIELDS, DURATION_FIELDS, type Field, type ImportPlan } from '../../../ingest/import-plan.ts';
import { normaliseValue } from '../../../ingest/recognise/normalise-value.ts';
import type { UnderstoodRow } from '../../../report/understood-rows.ts';
import { readDate } from './read-date.ts';
import { readDuration } from './read-duration.ts';

/** What became of one cell: `plain` in a row that was refused for another cell. */
type CellState = 'understood' | 'derived' | 'empty' | 'plain' | 'unused' | 'unknown' | 'unreadable';

interface UnderstoodCell {
  state: CellState;
  /** What was made of it, in words. */
  text: string | null;
  /** As it stands in the file; NULL where the file has nothing there. */
  raw: string | null;
}

export type UnderstoodKey = Exclude<keyof UnderstoodRow, 'row_no' | 'raw' | 'excluded' | 'quarantined'>;

/** The fields each part of a ticket comes from, best first. */
const SOURCES: Record<UnderstoodKey, readonly Field[]> = {
  ticket_id: ['id'],
  created: ['created'],
  first_response: ['first_response', 'first_response_duration'],
  resolved: ['resolved', 'closed', 'first_resolved', 'resolution_duration', 'first_resolution_duration'],
  status: ['status'],
  priority: ['priority'],
  channel: ['channel'],
  category: ['category'],
  group: ['group'],
  line: ['line', 'group'],
  reopen_count: ['reopen_count'],
};
const KEYS = [
  'ticket_id',
  'created',
  'first_response',
  'resolved',
  'status',
  'priority',
  'channel',
  'category',
  'group',
  'line',
  'reopen_count',
] as const satisfies readonly UnderstoodKey[];
/** Which cell a row was refused for. */
const CULPRIT: Readonly<Record<string, UnderstoodKey>> = {
  no_id: 'ticket_id',
  no_created: 'created',
  bad_created: 'created',
  no_moment: 'created',
};

/** The parts of a ticket that this plan reads or that some row has anyway, each with the column it comes from. */
export function understoodColumns(
  plan: ImportPlan,
  rows: readonly UnderstoodRow[],
): { key: UnderstoodKey; column: number | null }[] {
  return KEYS.flatMap((key) => {
    const column = sourcesOf(key, plan)[0]?.column ?? null;
    return column !== null || rows.some((row) => row[key] !== null) ? [{ key, column }] : [];
  });
}

/** One part of one row: raw, understood, and what went wrong in between. */
export function understoodCell(
  key: UnderstoodKey,
  row: UnderstoodRow,
  plan: ImportPlan,
  messages: Messages,
  format: Format,
): UnderstoodCell {
  const found = sourcesOf(key, plan)
    .map(({ field, column }) => ({ field, column, text: cellOf(column, row, plan) }))
    .find(({ text }) => text !== '' && !plan.nullTokens.includes(normaliseValue(text)));
  const text = wordsOf(key, row, messages, format);
  const raw = found?.text ?? null;
  if (text !== null) return { state: raw === null ? 'derived' : 'understood', text, raw };
  if (row.quarantined !== null && CULPRIT[row.quarantined] !== key) return { state: 'plain', text, raw };
  if (row.quarantined !== null) return { state: 'unreadable', text, raw };
  if (found === undefined) return { state: 'empty', text, raw };
  if (key === 'status' || key === 'priority' || key === 'channel' || key === 'line')
    return { state: 'unknown', text, raw };
  return { ...momentOf(found.field, found.column, found.text, plan, format), raw };
}

/** With the time of the day behind it, where that has a column of its own. */
function cellOf(column: number, { raw }: UnderstoodRow, { times = {} }: ImportPlan): string {
  const cell = (raw[column] ?? '').trim();
  const time = cell === '' ? '' : (raw[times[column] ?? -1] ?? '').trim();
  return time === '' ? cell : `${cell} ${time}`;
}

function sourcesOf(key: UnderstoodKey, plan: ImportPlan): { field: Field; column: number }[] {
  return SOURCES[key].flatMap((field) => {
    const column = plan.columns[field];
    if (column === undefined || (field === 'closed' && !plan.closedAsResolved)) return [];
    return [{ field, column }];
  });
}

/** A moment that is in no fact was either not readable or left out for a reason of the ticket's; a duration stands for itself. */
function momentOf(
  field: Field,
  column: number,
  raw: string,
  plan: ImportPlan,
  format: Format,
): Pick<UnderstoodCell, 'state' | 'text'> {
  const duration = plan.durations[column];
  if (isOneOf(DURATION_FIELDS, field) && duration) {
    const seconds = readDuration(raw, duration);
    if (seconds !== null && seconds >= 0) return { state: 'understood', text: format.duration(seconds) };
  }
  const date = plan.dates[column];
  if (isOneOf(DATE_FIELDS, field) && date && readDate(raw, date, plan) !== null)
    return { state: 'unused', text: null };
  return { state: 'unreadable', text: null };
}

const isOneOf = (fields: readonly Field[], field: Field): boolean => fields.includes(field);

function wordsOf(
  key: UnderstoodKey,
  row: UnderstoodRow,
  { check, common }: Messages,
  format: Format,
): string | null {
  const value = row[key];
  if (value === null) return null;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: check.values.status,
    priority: common.priorities,
    channel: common.channels,
    line: common.lines,
  };
  const known = words[key]?.[String(value)];
  if (known !== undefined) return known;
  if (key === 'created' || key === 'first_response' || key === 'resolved')
    return moment(String(value), format);
  return typeof value === 'number' ? format.integer(value) : value;
}

/** `2024-03-01 10:15:00` in the reader's own format. */
function moment(text: string, format: Format): string {
  const ms = Date.parse(`${text.replace(' ', 'T')}Z`);
  return Number.isNaN(ms) ? text : format.dateTime(ms / 1000);
}

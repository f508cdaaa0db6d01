import { readFileSync } from 'node:fs';
import { TZDate } from '@date-fns/tz';
import Papa from 'papaparse';
import * as v from 'valibot';
import { oracleTicketWith } from '../oracle/oracle-ticket-with.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';

/** Reads the committed files without any of the code that wrote them or that will import them. */
export function sampleBytes(name: string): Buffer {
  return readFileSync(new URL(`../../sample-data/${name}`, import.meta.url));
}

type Row = Record<string, string>;

function csvRows(text: string, delimiter: string): Row[] {
  return Papa.parse<Row>(text, { header: true, delimiter, skipEmptyLines: true }).data;
}

function lineIn(text: string): 1 | 2 | 3 {
  const digit = /[123]/.exec(text)?.[0];
  return digit === '1' ? 1 : digit === '2' ? 2 : 3;
}

function minus(later: number | null, earlier: number): number | null {
  return later === null ? null : later - earlier;
}

interface Moment {
  utc: number;
  local: number;
}

function amsterdam(text: string | undefined): Moment | null {
  const parts = /^(\d\d)-(\d\d)-(\d{4}) (\d\d):(\d\d)$/
    .exec(text ?? '')
    ?.slice(1)
    .map(Number);
  if (!parts) return null;
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = parts;
  const utc = new TZDate(year, month - 1, day, hour, minute, 'Europe/Amsterdam').getTime() / 1000;
  return { utc, local: Date.UTC(year, month - 1, day, hour, minute) / 1000 };
}

/** What a list knows of the path: see domain rules on the number of moves and the last line. */
function listLines(line: 1 | 2 | 3, moves: number): Partial<OracleTicket> {
  const here = 2 ** (line - 1);
  if (moves === 0)
    return { line_first: line, line_max: line, lines_reached: here, lines_left_up: 0, path_complete: false };
  return line === 1
    ? {}
    : { line_first: 1, line_max: line, lines_reached: 1 + here, lines_left_up: 1, path_complete: false };
}

const EXCLUDED = new Map([
  ['Geannuleerd', 'cancelled'],
  ['Samengevoegd', 'merged'],
  ['Spam', 'spam'],
] as const);

export function readTopdesk(): OracleTicket[] {
  const text = new TextDecoder('windows-1252').decode(sampleBytes('topdesk-meldingen.csv'));
  return csvRows(text, ';').map((row) => {
    const created = amsterdam(row['Datum aangemeld']);
    const resolved = amsterdam(row['Datum gereed']);
    if (!created) throw new Error(`No creation date: ${row['Meldingnummer']}`);
    const line = lineIn(row['Lijn'] ?? '');
    const moves = Number(row['Aantal overdrachten']);
    const excluded = [...EXCLUDED].find(([status]) => status === row['Status'])?.[1] ?? null;
    return oracleTicketWith({
      created_utc: created.utc,
      created_local: created.local,
      first_response_s: minus(amsterdam(row['Reactiedatum'])?.utc ?? null, created.utc),
      first_resolved_utc: resolved?.utc ?? null,
      first_resolved_local: resolved?.local ?? null,
      resolved_utc: resolved?.utc ?? null,
      resolved_local: resolved?.local ?? null,
      first_resolution_s: minus(resolved?.utc ?? null, created.utc),
      resolution_s: minus(resolved?.utc ?? null, created.utc),
      line_resolved: resolved ? line : null,
      line_first_resolved: resolved ? line : null,
      reopen_count: Number(row['Aantal heropend']),
      group_moves: moves,
      done: resolved !== null,
      excluded,
      ...listLines(line, moves),
    });
  });
}

/** `yyyy-MM-dd HH:mm:ss` on the wall clock of Amsterdam. */
function moment(text: string | undefined): Moment {
  const [date, time, seconds] = /^(\S+) (\d\d:\d\d):(\d\d)$/.exec(text ?? '')?.slice(1) ?? [];
  const minute = amsterdam(`${date?.split('-').toReversed().join('-')} ${time}`);
  if (!minute) throw new Error(`No moment: ${text}`);
  return { utc: minute.utc + Number(seconds), local: minute.local + Number(seconds) };
}

function incident(rows: readonly Row[]): OracleTicket {
  const created = moment(rows[0]?.['opened_at']);
  const lines: (1 | 2 | 3)[] = [];
  let [moves, reopenings, leftUp] = [0, 0, 0];
  let first: Moment | null = null;
  let last: Moment | null = null;
  let reopened: Moment | null = null;
  let solvedAt: 1 | 2 | 3 | null = null;
  let firstSolvedAt: 1 | 2 | 3 | null = null;
  let done = false;
  for (const [index, row] of rows.entries()) {
    const group = row['assignment_group'] ?? '';
    const line = lineIn(group);
    const previous = lines.at(-1);
    if (index > 0 && group !== rows[index - 1]?.['assignment_group']) moves++;
    if (previous !== undefined && line > previous) leftUp |= 2 ** (previous - 1);
    lines.push(line);
    const now = moment(row['sys_updated_at']);
    const isDone = row['incident_state'] === 'Resolved' || row['incident_state'] === 'Closed';
    if (isDone && !done) {
      first ??= now;
      firstSolvedAt ??= line;
      last = now;
      solvedAt = line;
    }
    if (done && !isDone) {
      reopenings++;
      reopened ??= now;
    }
    done = isDone;
  }
  const resolved = done ? last : null;
  return oracleTicketWith({
    created_utc: created.utc,
    created_local: created.local,
    first_resolved_utc: first?.utc ?? null,
    first_resolved_local: first?.local ?? null,
    resolved_utc: resolved?.utc ?? null,
    resolved_local: resolved?.local ?? null,
    reopened_utc: reopened?.utc ?? null,
    first_resolution_s: minus(first?.utc ?? null, created.utc),
    resolution_s: minus(resolved?.utc ?? null, created.utc),
    done,
    line_first: lines[0] ?? null,
    line_resolved: solvedAt,
    line_first_resolved: firstSolvedAt,
    line_max: lines.toSorted((a, b) => b - a)[0] ?? null,
    lines_reached: lines.reduce((bits, line) => bits | (2 ** (line - 1)), 0),
    lines_left_up: leftUp,
    path_complete: true,
    reopen_count: reopenings,
    group_moves: moves,
    excluded: rows.at(-1)?.['incident_state'] === 'Canceled' ? 'cancelled' : null,
  });
}

export function serviceNowRows(): Row[] {
  return csvRows(sampleBytes('servicenow-incident-log.csv').toString('utf8'), ',');
}

export function readServiceNow(): OracleTicket[] {
  const incidents = new Map<string, Row[]>();
  for (const row of serviceNowRows()) {
    const number = row['number'] ?? '';
    incidents.set(number, [...(incidents.get(number) ?? []), row]);
  }
  return [...incidents.values()].map(incident);
}

const minutes = v.object({ calendar: v.nullable(v.number()) });
const zendeskFile = v.object({
  count: v.number(),
  tickets: v.array(
    v.object({
      created_at: v.string(),
      status: v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
      group: v.string(),
      metric_set: v.object({
        group_stations: v.number(),
        reopens: v.number(),
        replies: v.number(),
        solved_at: v.nullable(v.string()),
        reply_time_in_minutes: minutes,
        first_resolution_time_in_minutes: minutes,
        full_resolution_time_in_minutes: minutes,
      }),
    }),
  ),
});

function inSeconds({ calendar }: { calendar: number | null }): number | null {
  return calendar === null ? null : calendar * 60;
}

export function readZendesk(): OracleTicket[] {
  const file = v.parse(zendeskFile, JSON.parse(sampleBytes('zendesk-tickets.json').toString('utf8')));
  if (file.count !== file.tickets.length) throw new Error('count is not the number of tickets');
  return file.tickets.map(({ created_at, status, group, metric_set }) => {
    const created = Date.parse(created_at) / 1000;
    const first = inSeconds(metric_set.first_resolution_time_in_minutes);
    const full = inSeconds(metric_set.full_resolution_time_in_minutes);
    const resolved = metric_set.solved_at === null ? null : Date.parse(metric_set.solved_at) / 1000;
    if (minus(resolved, created) !== full) throw new Error('solved_at and the full resolution time disagree');
    const moves = metric_set.group_stations - 1;
    const line = lineIn(group);
    return oracleTicketWith({
      created_utc: created,
      created_local: created,
      first_response_s: inSeconds(metric_set.reply_time_in_minutes),
      first_resolved_utc: first === null ? null : created + first,
      first_resolved_local: first === null ? null : created + first,
      resolved_utc: resolved,
      resolved_local: resolved,
      first_resolution_s: first,
      resolution_s: full,
      done: status === 'solved' || status === 'closed',
      line_resolved: resolved !== null || (first !== null && moves === 0) ? line : null,
      line_first_resolved: resolved !== null || (first !== null && moves === 0) ? line : null,
      reopen_count: metric_set.reopens,
      group_moves: moves,
      agent_replies: metric_set.replies,
      ...listLines(line, moves),
    });
  });
}

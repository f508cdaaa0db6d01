import { openHours, openSeconds } from '../../src/calendar/business-hours.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { KpiSettings } from '../../src/kpi/settings.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import type { SpanRow } from './spans-table.ts';

export interface Stretch extends SpanRow {
  group: string | null;
}

/** Writes a table of spans with their groups as ingest would. */
export async function createRouteSpans(
  engine: Engine,
  table: string,
  rows: readonly Stretch[],
): Promise<void> {
  await engine.query(`CREATE OR REPLACE TABLE ${table} (row_no INTEGER, span_no SMALLINT, group_name VARCHAR, line TINYINT,
    phase ENUM('work', 'hold', 'done'), from_utc BIGINT, until_utc BIGINT, arrival BOOLEAN, taken_utc BIGINT)`);
  const values = rows.map(
    (row) =>
      `(${row.row_no}, ${row.span_no}, ${row.group === null ? null : `'${row.group.replaceAll("'", "''")}'`}, ${row.line}, '${row.phase}', ${row.from_utc}, ${row.until_utc}, ${row.arrival}, ${row.taken_utc})`,
  );
  if (values.length > 0) await engine.query(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
}

interface Place {
  line: string;
  dwell: number | null;
  waited: number | null;
}

interface Move {
  /** 0 in, 1 to 3 from the first places, 4 from a later one; NULL between two later ones. */
  step: number | null;
  from: string;
  to: string;
  drawnTo: string;
  back: boolean;
  dwell: number | null;
  waited: number | null;
}

/** The way of one ticket, worked out by walking along it. */
export interface Way {
  told: boolean;
  moves: Move[];
  /** Groups between which it went to and fro, `a|b` in order of name. */
  pairs: Set<string>;
}

interface Clock {
  asOfUtc: number;
  settings: KpiSettings;
  zone: string;
}

export function walk(ticket: OracleTicket, stretches: readonly Stretch[], clock: Clock): Way {
  const ended = ticket.resolved_utc;
  const seen = stretches.filter(
    (one) => (one.line !== null || one.group !== null) && (ended === null || one.from_utc <= ended),
  );
  const places = seen.length === 0 ? placesOfList(ticket) : placesOfHistory(ticket, seen, clock);
  return { told: seen.length > 0, moves: movesOf(places, outcomeOf(ticket)), pairs: pairsOf(seen) };
}

function outcomeOf({ resolved_utc, resolution_s, done }: OracleTicket): string {
  if (resolved_utc !== null || resolution_s !== null || done === true) return 'resolved';
  return done === false ? 'open' : 'unsure';
}

function placesOfList(ticket: OracleTicket): Place[] {
  const last = outcomeOf(ticket) === 'resolved' ? ticket.line_resolved : ticket.line_current;
  const lines = [String(ticket.line_first ?? 0), String(last ?? 0)];
  return [...new Set(lines)].map((line) => ({ line, dwell: null, waited: null }));
}

function placesOfHistory(ticket: OracleTicket, seen: readonly Stretch[], clock: Clock): Place[] {
  const known = { 1: ticket.line1_s, 2: ticket.line2_s, 3: ticket.line3_s };
  const any = Object.values(known).some((seconds) => seconds !== null);
  const places: Place[] = [];
  for (const one of seen) {
    const line = String(one.line ?? 0);
    const isTimed = one.line === null ? any : known[one.line] !== null;
    let until = one.until_utc ?? clock.asOfUtc;
    if (ticket.resolved_utc !== null) until = Math.min(until, ticket.resolved_utc);
    const length =
      one.phase === 'done' ? 0 : passed(one.line, one.from_utc, Math.max(until, one.from_utc), clock);
    const here = places.at(-1);
    if (here?.line === line) {
      if (here.dwell !== null) here.dwell += length;
      continue;
    }
    places.push({
      line,
      dwell: isTimed ? length : null,
      waited:
        one.arrival && one.taken_utc !== null ? passed(one.line, one.from_utc, one.taken_utc, clock) : null,
    });
  }
  return places;
}

function passed(line: SpanRow['line'], from: number, until: number, { settings, zone }: Clock): number {
  if (settings.clock === 'calendar') return until - from;
  const calendar = (line === null ? undefined : settings.calendarOfLine[line]) ?? settings.calendar;
  return openSeconds(openHours(calendar, zone, { firstUtc: from, lastUtc: until, ahead: 0 }), from, until);
}

function movesOf(places: readonly Place[], outcome: string): Move[] {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  const way: Move = {
    step: 0,
    from: 'in',
    to: first.line,
    drawnTo: first.line,
    back: false,
    dwell: null,
    waited: null,
  };
  return [
    way,
    ...places.map((place, index): Move => {
      const next = places[index + 1];
      const step = index < 3 ? index + 1 : next === undefined ? 4 : null;
      return {
        step,
        from: place.line,
        to: next?.line ?? outcome,
        drawnTo: next === undefined ? outcome : index < 2 ? next.line : last.line,
        back: next !== undefined && places.slice(0, index + 1).some(({ line }) => line === next.line),
        dwell: place.dwell,
        waited: next?.waited ?? null,
      };
    }),
  ];
}

function pairsOf(seen: readonly Stretch[]): Set<string> {
  const groups = seen.flatMap(({ group }) => group ?? []);
  const turns = groups.filter((group, index) => group !== groups[index - 1]);
  const pairs = turns.flatMap((group, index) => {
    const between = turns[index - 1];
    return between !== undefined && turns[index - 2] === group ? [[group, between].toSorted().join('|')] : [];
  });
  return new Set(pairs);
}

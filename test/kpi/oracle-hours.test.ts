import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { OFFICE_HOURS, type BusinessCalendar, type OpenBlock } from '../../src/calendar/business-calendar.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Line } from '../../src/kpi/facts.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS, type KpiSettings, type TimeLimits } from '../../src/kpi/settings.ts';
import { prepareFacts } from '../../src/report/prepare-facts.ts';
import { runs } from '../ingest/property/runs.ts';
import { openSeconds } from '../oracle/business-time.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { inAmsterdam } from '../sample-data/to-oracle-ticket.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';

const DAY = 86_400;

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

const blocks: fc.Arbitrary<OpenBlock[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 0, maxLength: 4 })
  .map((edges) => edges.toSorted((a, b) => a - b).map((edge) => edge * 30))
  .map(([a, b, c, d]) => [
    ...(a === undefined || b === undefined ? [] : [{ from: a, until: b }]),
    ...(c === undefined || d === undefined ? [] : [{ from: c, until: d }]),
  ]);

const calendar: fc.Arbitrary<BusinessCalendar> = fc.oneof(
  fc.constant(OFFICE_HOURS),
  fc.record({
    week: fc.array(blocks, { minLength: 7, maxLength: 7 }),
    closed: fc.subarray(['2024-12-24', '2025-03-31', '2025-04-18']),
    worked: fc.subarray(['2025-01-01', '2025-04-21']),
    country: fc.constantFrom(null, 'nl' as const),
    optional: fc.subarray(['good_friday', 'liberation_day', 'liberation_day_lustrum'] as const),
  }),
);

const settings: fc.Arbitrary<KpiSettings> = fc
  .record({
    calendar,
    calendarOfLine: fc.oneof(
      fc.constant({}),
      calendar.map((own) => ({ 2: own })),
    ),
    responseLimits: fc.constantFrom<TimeLimits>({}, { 1: 3600, any: 14_400 }),
    resolutionLimits: fc.constantFrom<TimeLimits>({}, { 2: 28_800, any: 90_000 }),
  })
  .map((own) => ({ ...DEFAULT_SETTINGS, clock: 'business' as const, ...own }));

const INSTANTS = [
  'created_utc',
  'first_response_utc',
  'first_resolved_utc',
  'resolved_utc',
  'response_due_utc',
  'due_utc',
] as const;

/** The desk some days later: into the weeks around the change of the clock and the holidays of spring. */
function later(ticket: OracleTicket, days: number): OracleTicket {
  const moved = INSTANTS.map((name) => {
    const utc = ticket[name];
    return [name, utc === null ? null : utc + days * DAY];
  });
  return { ...ticket, ...Object.fromEntries(moved) };
}

interface Prepared {
  [column: string]: number | null;
}

it('durations and due dates in opening hours are those of a walk through the minutes', async () => {
  await fc.assert(
    fc.asyncProperty(desk(12), fc.constantFrom(0, 90, 110), settings, async (all, days, own) => {
      const tickets = all.map((ticket) => later(ticket, days));
      const now = { asOfUtc: AS_OF + days * DAY, asOfLocal: AS_OF_LOCAL + days * DAY };
      const view = { ...now, filter: NO_FILTER, settings: own };
      const { table, coverage } = await contextOf(engine, 'oracle_hours', tickets, view);
      const tables = { ticket: table, raw: '', quarantine: '', spans: null };
      const source = { tables, coverage, asOfUtc: now.asOfUtc, zone: 'Europe/Amsterdam', revision: 1 };
      const facts = await prepareFacts(engine, source, own);
      const columns = [
        'first_response_s',
        'first_resolution_s',
        'resolution_s',
        'pickup_s',
        'response_due_utc',
        'due_utc',
      ];
      const rows = await engine.query<Prepared>(
        `SELECT ${columns.map((name) => `${name}::DOUBLE AS ${name}`).join(', ')} FROM ${facts.table} ORDER BY row_no`,
      );
      await facts.dispose();
      expect(rows).toHaveLength(tickets.length);
      tickets.forEach((ticket, index) => {
        if (ticket.excluded === null) expectHours(ticket, own, rows[index] ?? {});
      });
    }),
    runs(40),
  );
});

function expectHours(ticket: OracleTicket, own: KpiSettings, row: Prepared): void {
  const { created_utc: created } = ticket;
  const hoursOf = (line: Line | null): BusinessCalendar =>
    (line === null ? undefined : own.calendarOfLine[line]) ?? own.calendar;
  const response = hoursOf(ticket.line_first);
  const resolution = hoursOf(ticket.line_resolved ?? ticket.line_current);
  const between = (calendarOf: BusinessCalendar, until: number | null): number | null =>
    created === null || until === null ? null : openSeconds(calendarOf, created, until, inAmsterdam);
  expect(row['first_response_s']).toBe(between(response, ticket.first_response_utc));
  expect(row['first_resolution_s']).toBe(between(resolution, ticket.first_resolved_utc));
  expect(row['resolution_s']).toBe(between(resolution, ticket.resolved_utc));
  const pickedUp = created === null || ticket.pickup_s === null ? null : created + ticket.pickup_s;
  expect(row['pickup_s']).toBe(between(response, pickedUp));
  expectDue(
    created,
    own.responseLimits,
    ticket,
    response,
    ticket.response_due_utc,
    row['response_due_utc'] ?? null,
  );
  expectDue(created, own.resolutionLimits, ticket, resolution, ticket.due_utc, row['due_utc'] ?? null);
}

/** A date of the export stays; else it is the first second at which as much opening time is over as the priority allows. */
function expectDue(
  created: number | null,
  limits: TimeLimits,
  { priority }: OracleTicket,
  calendarOf: BusinessCalendar,
  given: number | null,
  due: number | null,
): void {
  const limit = (priority === null ? undefined : limits[priority]) ?? limits.any;
  const isNeverOpen = calendarOf.week.every((day) => day.length === 0);
  if (given !== null || created === null || limit === undefined || isNeverOpen) {
    expect(due).toBe(given);
    return;
  }
  expect(due).not.toBeNull();
  expect(openSeconds(calendarOf, created, due ?? 0, inAmsterdam)).toBe(limit);
  expect(openSeconds(calendarOf, created, (due ?? 0) - 1, inAmsterdam)).toBe(limit - 1);
}

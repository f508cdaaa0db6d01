import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BusinessCalendar } from '../../src/calendar/business-calendar.ts';
import { dueAt, openHours, openSeconds } from '../../src/calendar/business-hours.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import type { KpiSettings } from '../../src/kpi/settings.ts';
import { prepareFacts } from '../../src/report/prepare-facts.ts';
import { anyCalendar } from '../calendar/any-calendar.ts';
import { runs } from '../ingest/property/runs.ts';
import { testEngine } from '../support/node-engine.ts';
import { coverageOf, createTicketTable, factRow } from '../support/ticket-table.ts';
import type { FactRow } from '../support/ticket-table.ts';
import { anyTicket, AS_OF } from './any-ticket.ts';
import { createSpansTable } from './spans-table.ts';
import type { SpanRow } from './spans-table.ts';

const TICKET = 'prepare_test_ticket';
const SPANS = 'prepare_test_spans';

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

const limit = fc.option(fc.integer({ min: 60, max: 900_000 }), { nil: undefined });
const limits = fc
  .record({ 1: limit, 3: limit, any: limit })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, seconds]) => seconds !== undefined)));
const anySettings: fc.Arbitrary<KpiSettings> = fc
  .record({
    clock: fc.constantFrom('calendar' as const, 'business' as const),
    calendar: anyCalendar,
    calendarOfLine: fc.oneof(fc.constant({}), fc.record({ 2: anyCalendar })),
    responseLimits: limits,
    resolutionLimits: limits,
    exclusions: fc.subarray([
      { dimension: 'category' as const, value: "it's" },
      { dimension: 'channel' as const, value: null },
      { dimension: 'group' as const, value: 'net' },
      { dimension: 'priority' as const, value: '4' },
    ]),
  })
  .map((chosen) => ({ ...DEFAULT_SETTINGS, ...chosen }));

const seconds = (value: FactRow[keyof FactRow]): number => Number(value);
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** What the settings make of a ticket, without SQL. */
function expected(row: FactRow, spans: readonly SpanRow[], settings: KpiSettings, zone: string): FactRow {
  const business = settings.clock === 'business';
  const calendarOf = (line: unknown): BusinessCalendar =>
    (line === 2 ? settings.calendarOfLine[2] : undefined) ?? settings.calendar;
  const open = (calendar: BusinessCalendar, from: number, until: number): number =>
    openSeconds(openHours(calendar, zone, { firstUtc: from, lastUtc: until, ahead: 0 }), from, until);
  const asked = calendarOf(row.line_first);
  const answered = calendarOf(row.line_resolved ?? row.line_current);
  const created = seconds(row.created_utc);
  const result: FactRow = { ...row };

  const since = (
    duration: FactRow[keyof FactRow],
    instant: FactRow[keyof FactRow],
    calendar: BusinessCalendar,
  ) =>
    duration === null || instant === null || seconds(instant) - created !== duration
      ? null
      : open(calendar, created, seconds(instant));
  if (business) {
    result.first_response_s = since(row.first_response_s, row.first_response_utc, asked);
    result.first_resolution_s = since(row.first_resolution_s, row.first_resolved_utc, answered);
    result.resolution_s = since(row.resolution_s, row.resolved_utc, answered);
    if (row.pickup_s !== null) result.pickup_s = open(asked, created, created + seconds(row.pickup_s));
    const past = spans.map((span) => {
      const end = Math.min(
        span.until_utc ?? AS_OF,
        row.resolved_utc === null ? Infinity : seconds(row.resolved_utc),
      );
      return { ...span, end: Math.max(end, span.from_utc) };
    });
    const held = past.filter(({ phase }) => phase === 'hold');
    if (row.on_hold_s !== null) {
      const explained =
        past.length > 0 && sum(held.map((span) => span.end - span.from_utc)) === row.on_hold_s;
      result.on_hold_s = explained ? sum(held.map((span) => open(answered, span.from_utc, span.end))) : null;
    }
    for (const line of [1, 2, 3] as const) {
      const there = past.filter((span) => span.line === line);
      if (row[`line${line}_s`] !== null) {
        const unresolved = there.filter(({ phase }) => phase !== 'done');
        result[`line${line}_s`] =
          past.length === 0
            ? null
            : sum(unresolved.map((span) => open(calendarOf(line), span.from_utc, span.end)));
      }
      if (row[`handoff${line}_s`] !== null) {
        const taken = there.flatMap(({ arrival, from_utc, taken_utc }) =>
          arrival && taken_utc !== null ? [open(calendarOf(line), from_utc, taken_utc)] : [],
        );
        result[`handoff${line}_s`] = taken.length === 0 ? null : sum(taken);
      }
    }
  }

  const priority = row.priority === 1 || row.priority === 3 ? row.priority : 'any';
  const wall = (utc: number): number => {
    const text = new Date(utc * 1000).toLocaleString('sv-SE', { timeZone: zone });
    return Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;
  };
  for (const [name, allowed, calendar] of [
    ['response_due', settings.responseLimits, asked],
    ['due', settings.resolutionLimits, answered],
  ] as const) {
    const within = allowed[priority] ?? allowed.any;
    if (within === undefined || row[`${name}_utc`] !== null) continue;
    const hours = business
      ? openHours(calendar, zone, { firstUtc: created, lastUtc: created, ahead: within })
      : null;
    const due = hours ? dueAt(hours, created, within) : created + within;
    result[`${name}_utc`] = due;
    result[`${name}_local`] = due === null ? null : wall(due);
  }

  const ruled = settings.exclusions.some(({ dimension, value }) => {
    const own = row[dimension === 'group' ? 'group_current' : dimension];
    return value === null ? own === null : own !== null && String(own) === value;
  });
  if (row.excluded === null && ruled) result.excluded = 'rule';
  return result;
}

describe('prepared facts', () => {
  it('are what the settings make of each ticket, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTicket, { minLength: 1, maxLength: 25 }),
        anySettings,
        fc.constantFrom('Europe/Amsterdam', 'America/New_York'),
        fc.boolean(),
        async (tickets, settings, zone, hasHistory) => {
          // Numbers that run against the order of the table: a join that loses the order must show.
          const rowNo = (index: number): number => tickets.length - index;
          const rows = tickets.map(({ facts }, index) => factRow({ ...facts, row_no: rowNo(index) }));
          const spansOf = tickets.map(({ spans }, index) =>
            hasHistory ? spans.map((span) => ({ ...span, row_no: rowNo(index) })) : [],
          );
          await createTicketTable(engine, TICKET, rows);
          await createSpansTable(engine, SPANS, spansOf.flat());
          const coverage = coverageOf(rows);
          const dataset = {
            tables: { ticket: TICKET, raw: '', quarantine: '', spans: hasHistory ? SPANS : null },
            coverage,
            asOfUtc: AS_OF,
            zone,
            revision: 0,
          };
          const wanted = rows.map((row, index) => expected(row, spansOf[index] ?? [], settings, zone));
          const prepared = await prepareFacts(engine, dataset, settings);
          const found = await engine.query(
            `SELECT * REPLACE (channel::VARCHAR AS channel, status::VARCHAR AS status, excluded::VARCHAR AS excluded) FROM ${prepared.table}`,
          );
          await prepared.dispose();
          // What no counted ticket has is not worked out for the others either.
          const shown = wanted.map((row, index) => ({
            ...row,
            ...unmeasured(coverage, settings),
            ...(coverage.created_utc === 0 ? dueOf(rows[index]) : {}),
          }));
          expect(found).toEqual(shown);
          expect(prepared.coverage).toEqual(coverageOf(shown));
          expect(prepared.excludedByRule).toBe(wanted.filter(({ excluded }) => excluded === 'rule').length);
          for (const name of NEVER_MORE) {
            const longer = found.filter(
              (row, index) => seconds(row[name] ?? 0) > seconds(rows[index]?.[name] ?? 0),
            );
            expect(longer).toEqual([]);
          }
        },
      ),
      runs(15),
    );
  });
});

const NEVER_MORE = ['first_response_s', 'resolution_s', 'pickup_s', 'line1_s', 'on_hold_s'] as const;

function dueOf(row: FactRow | undefined): Partial<FactRow> {
  const names = ['response_due_utc', 'response_due_local', 'due_utc', 'due_local'] as const;
  return Object.fromEntries(names.map((name) => [name, row?.[name] ?? null]));
}

function unmeasured(coverage: ReturnType<typeof coverageOf>, { clock }: KpiSettings): Partial<FactRow> {
  if (clock === 'calendar') return {};
  const names = ['first_response_s', 'first_resolution_s', 'resolution_s', 'on_hold_s', 'pickup_s'] as const;
  const ofLines = [1, 2, 3].flatMap((line) => [`line${line}_s`, `handoff${line}_s`]);
  return Object.fromEntries(
    [...names, ...ofLines]
      .filter((name) => Object.entries(coverage).some(([key, n]) => key === name && n === 0))
      .map((name) => [name, null]),
  );
}

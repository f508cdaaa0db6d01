import { beforeAll, describe, expect, it } from 'vitest';
import { OFFICE_HOURS } from '../../src/calendar/business-calendar.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { prepareFacts } from '../../src/report/prepare-facts.ts';
import { testEngine } from '../support/node-engine.ts';
import { coverageOf, createTicketTable, factRow } from '../support/ticket-table.ts';
import type { FactRow } from '../support/ticket-table.ts';

const TICKET = 'prepare_example_ticket';
const HOUR = 3600;
const utc = (text: string): number => Date.parse(`${text}Z`) / 1000;

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

async function dataset(rows: readonly Partial<FactRow>[], zone = 'Europe/Amsterdam') {
  const facts = rows.map((row, index) => factRow({ row_no: index + 1, ticket_id: String(index), ...row }));
  await createTicketTable(engine, TICKET, facts);
  return {
    tables: { ticket: TICKET, raw: '', quarantine: '', spans: null },
    coverage: coverageOf(facts),
    asOfUtc: utc('2024-06-10T12:00:00'),
    zone,
    revision: 1,
  };
}

async function madeTables(): Promise<string[]> {
  const rows = await engine.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_name LIKE 'prepared%' OR table_name LIKE 'opening_hours%'`,
  );
  return rows.map(({ name }) => name);
}

/** Friday 15:00 to Monday 10:00 on the wall clock of Amsterdam. */
const OVER_A_WEEKEND = {
  created_utc: utc('2024-06-07T13:00:00'),
  first_resolved_utc: utc('2024-06-10T08:00:00'),
  resolved_utc: utc('2024-06-10T08:00:00'),
  first_resolution_s: 67 * HOUR,
  resolution_s: 67 * HOUR,
};

describe('preparing facts', () => {
  it('answers the facts themselves where nothing is asked', async () => {
    const source = await dataset([OVER_A_WEEKEND]);
    const prepared = await prepareFacts(engine, source, DEFAULT_SETTINGS);
    expect(prepared).toMatchObject({ table: TICKET, coverage: source.coverage, excludedByRule: 0 });
    expect(await madeTables()).toEqual([]);
    await prepared.dispose();
    expect(await engine.query(`SELECT count(*)::INTEGER AS n FROM ${TICKET}`)).toEqual([{ n: 1 }]);
  });

  it('counts opening hours and gives its memory back', async () => {
    const source = await dataset([OVER_A_WEEKEND]);
    const prepared = await prepareFacts(engine, source, { ...DEFAULT_SETTINGS, clock: 'business' });
    expect(await engine.query(`SELECT resolution_s, first_resolution_s FROM ${prepared.table}`)).toEqual([
      { resolution_s: 4 * HOUR, first_resolution_s: 4 * HOUR },
    ]);
    expect(await madeTables()).toHaveLength(2);
    await prepared.dispose();
    expect(await madeTables()).toEqual([]);
  });

  it("keeps the line's own hours for its tickets", async () => {
    const source = await dataset([{ ...OVER_A_WEEKEND, line_first: 1, line_resolved: 2 }]);
    const always = {
      ...OFFICE_HOURS,
      country: null,
      week: Array.from({ length: 7 }, () => [{ from: 0, until: 1440 }]),
    };
    const prepared = await prepareFacts(engine, source, {
      ...DEFAULT_SETTINGS,
      clock: 'business',
      calendarOfLine: { 2: always },
      responseLimits: { any: 3 * HOUR },
      resolutionLimits: { any: 3 * HOUR },
    });
    const [row] = await engine.query(
      `SELECT resolution_s, response_due_utc, due_utc, due_local FROM ${prepared.table}`,
    );
    await prepared.dispose();
    expect(row).toEqual({
      resolution_s: 67 * HOUR,
      response_due_utc: utc('2024-06-10T07:00:00'),
      due_utc: utc('2024-06-07T16:00:00'),
      due_local: utc('2024-06-07T18:00:00'),
    });
  });

  it("says nothing of the tool's own durations in opening hours", async () => {
    const source = await dataset([{ resolution_s: 5 * HOUR }, { ...OVER_A_WEEKEND, resolution_s: 5 * HOUR }]);
    const prepared = await prepareFacts(engine, source, { ...DEFAULT_SETTINGS, clock: 'business' });
    expect(await engine.query(`SELECT resolution_s FROM ${prepared.table}`)).toEqual([
      { resolution_s: null },
      { resolution_s: null },
    ]);
    expect(prepared.coverage).toMatchObject({ resolution_s: 0, first_resolution_s: 1, created_utc: 1 });
    await prepared.dispose();
  });

  it('measures nothing in opening hours without any date', async () => {
    const source = { ...(await dataset([{ resolution_s: 5 * HOUR, handle_s: 60 }])), asOfUtc: 0 };
    const prepared = await prepareFacts(engine, source, {
      ...DEFAULT_SETTINGS,
      clock: 'business',
      resolutionLimits: { any: HOUR },
    });
    expect(await engine.query(`SELECT resolution_s, handle_s, due_utc FROM ${prepared.table}`)).toEqual([
      { resolution_s: null, handle_s: 60, due_utc: null },
    ]);
    await prepared.dispose();
  });

  it('leaves nothing behind when it cannot', async () => {
    const source = await dataset([OVER_A_WEEKEND], 'Nowhere/Land');
    await expect(prepareFacts(engine, source, { ...DEFAULT_SETTINGS, clock: 'business' })).rejects.toThrow(
      RangeError,
    );
    expect(await madeTables()).toEqual([]);
  });

  it('can be cancelled, and leaves nothing behind', async () => {
    const source = await dataset([OVER_A_WEEKEND]);
    const prepared = prepareFacts(
      engine,
      source,
      { ...DEFAULT_SETTINGS, clock: 'business' },
      { signal: AbortSignal.abort() },
    );
    await expect(prepared).rejects.toMatchObject({ code: 'cancelled' });
    expect(await madeTables()).toEqual([]);
  });
});

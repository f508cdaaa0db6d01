import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { CATALOG } from '../../src/kpi/catalog.ts';
import { cellTicketsSql } from '../../src/kpi/compile/compile-kpis.ts';
import type { TicketSelection } from '../../src/kpi/compile/ticket-selection.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import { LINE_KEYS, type LineKey } from '../../src/kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type KpiFigure } from '../../src/kpi/kpi-query.ts';
import { periodSeconds } from '../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS, type KpiSettings } from '../../src/kpi/settings.ts';
import { computeFigures, computeSeries } from '../../src/report/compute.ts';
import { prepareFacts } from '../../src/report/prepare-facts.ts';
import { runs } from '../ingest/property/runs.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, expectCloseTo } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';
import { anyFilter, anySettings } from './oracle-view.ts';

const TABLE = 'invariants_test';
const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
const EVERYTHING = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

type FigureOf = (kpi: KpiId, line: LineKey) => KpiFigure;

async function figuresOf(context: KpiContext): Promise<FigureOf> {
  const { figures } = await computeFigures(engine, context, KPI_IDS);
  const byName = new Map(figures.map((figure) => [`${figure.kpi} ${figure.line}`, figure]));
  return (kpi, line) => {
    const figure = byName.get(`${kpi} ${line}`);
    if (figure === undefined) throw new Error(`No figure for ${kpi} ${line}`);
    return figure;
  };
}

/** Median, p75, p90 and maximum ascend, and the interval is about the value. */
function expectInOrder({ kpi, line, value, p75, p90, max, low, high }: KpiFigure): void {
  const parts = [value, p75, p90, max].flatMap((part) => part ?? []);
  expect([kpi, line, parts]).toEqual([kpi, line, parts.toSorted((a, b) => a - b)]);
  const around = [low, value, high].flatMap((part) => part ?? []);
  if (around.length < 3) return;
  const [from = 0, middle = 0, until = 0] = around;
  expect([kpi, line, from - middle < 1e-9, middle - until < 1e-9]).toEqual([kpi, line, true, true]);
}

/** A line of which a chosen agent has too few tickets is not shown, and does not add up. */
const anyNumber = anySettings.map((settings) => ({ ...settings, agentMinimum: 0 }));

const ONCE = CATALOG.filter(({ line }) => line !== 'reached').map(({ id }) => id);
const LINES = LINE_KEYS.filter((line) => line !== 'all');

describe('whatever the desk, the filter and the settings', () => {
  it('the lines and "unknown" add up to all, to the ticket', async () => {
    await fc.assert(
      fc.asyncProperty(desk(30), anyFilter, anyNumber, async (tickets, filter, settings) => {
        const figure = await figuresOf(await contextOf(engine, TABLE, tickets, { ...NOW, filter, settings }));
        for (const kpi of ONCE) {
          for (const count of ['n', 'missing', 'provisional', 'numerator'] as const) {
            const sum = LINES.reduce((total, line) => total + (figure(kpi, line)[count] ?? 0), 0);
            expect([kpi, count, sum]).toEqual([kpi, count, figure(kpi, 'all')[count] ?? 0]);
          }
        }
      }),
      runs(25),
    );
  });

  it('k, n and what is missing are the rows of the lists behind the figure', async () => {
    const cells = fc.tuple(fc.constantFrom(...KPI_IDS), fc.constantFrom(...LINE_KEYS));
    await fc.assert(
      fc.asyncProperty(
        desk(30),
        anyFilter,
        anyNumber,
        fc.array(cells, { minLength: 12, maxLength: 12 }),
        async (tickets, filter, settings, some) => {
          const context = await contextOf(engine, TABLE, tickets, { ...NOW, filter, settings });
          const figure = await figuresOf(context);
          for (const [kpi, line] of some) {
            const { n, missing, numerator } = figure(kpi, line);
            const rows = async (list: TicketSelection): Promise<number> =>
              (await engine.query(cellTicketsSql(kpi, line, list, context))).length;
            expect([kpi, line, await rows('measured')]).toEqual([kpi, line, n]);
            expect([kpi, line, await rows('missing')]).toEqual([kpi, line, missing]);
            if (numerator === null) continue;
            expect([kpi, line, await rows('numerator')]).toEqual([kpi, line, numerator]);
          }
        },
      ),
      runs(15),
    );
  });

  it('within the window no more is reopened than ever, and the parts of a duration are in order', async () => {
    await fc.assert(
      fc.asyncProperty(desk(30), anyFilter, anySettings, async (tickets, filter, settings) => {
        const figure = await figuresOf(await contextOf(engine, TABLE, tickets, { ...NOW, filter, settings }));
        for (const line of LINE_KEYS) {
          const within = figure('reopen_rate', line).numerator ?? 0;
          expect(within).toBeLessThanOrEqual(figure('reopen_rate_ever', line).numerator ?? 0);
          for (const { id } of CATALOG) expectInOrder(figure(id, line));
        }
      }),
      runs(25),
    );
  });

  it('the order of the rows does not matter', async () => {
    const shuffled = desk(30).chain((tickets) =>
      fc.tuple(
        fc.constant(tickets),
        fc.shuffledSubarray(tickets, { minLength: tickets.length, maxLength: tickets.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, anyFilter, anySettings, async ([tickets, others], filter, settings) => {
        const view = { ...NOW, filter, settings };
        const one = await figuresOf(await contextOf(engine, TABLE, tickets, view));
        const other = await figuresOf(await contextOf(engine, TABLE, others, view));
        for (const kpi of KPI_IDS) {
          for (const line of LINE_KEYS) {
            const { value, mean, n, missing, provisional, p90 } = one(kpi, line);
            expect(other(kpi, line)).toMatchObject({ n, missing, provisional, p90 });
            expectCloseTo(`${kpi} ${line}`, other(kpi, line).value, value);
            expectCloseTo(`${kpi} ${line} mean`, other(kpi, line).mean, mean);
          }
        }
      }),
      runs(15),
    );
  });
});

describe('what is counted twice agrees', () => {
  it('on the same tickets no more is resolved at first contact than in one touch, by evidence B', async () => {
    const settings: KpiSettings = {
      ...DEFAULT_SETTINGS,
      fcrEvidence: 'B',
      cohorts: { first_contact_resolution: 'resolved' },
    };
    await fc.assert(
      fc.asyncProperty(desk(30), anyFilter, async (tickets, filter) => {
        const figure = await figuresOf(await contextOf(engine, TABLE, tickets, { ...NOW, filter, settings }));
        for (const line of LINE_KEYS) {
          const atFirstContact = figure('first_contact_resolution', line).value ?? 0;
          // Where no replies are known at all, all that is known of first contact is what it was not.
          expect(atFirstContact).toBeLessThanOrEqual(figure('one_touch', line).value ?? 0);
        }
      }),
      runs(40),
    );
  });

  it('all lines chosen, and what is of no known line, are the whole: no ticket is escalated more or less', async () => {
    const chosen = { ...NO_FILTER, lines: [1, 2, 3, 0] as const };
    await fc.assert(
      fc.asyncProperty(desk(30), async (tickets) => {
        const whole = await figuresOf(await contextOf(engine, TABLE, tickets, EVERYTHING));
        const lines = await figuresOf(
          await contextOf(engine, TABLE, tickets, { ...EVERYTHING, filter: chosen }),
        );
        const kpis = CATALOG.filter(({ line }) => line === 'reached').map(({ id }) => id);
        for (const kpi of kpis) expect(lines(kpi, 'all')).toEqual(whole(kpi, 'all'));
      }),
      runs(25),
    );
  });

  it('the tickets of which an SLA fell due are as many as those of its chart', async () => {
    // What is resolved later than "now" is in no export.
    const past = desk(30).map((tickets) =>
      tickets.map((one) =>
        (one.resolved_utc ?? 0) > AS_OF ? { ...one, resolved_utc: null, resolved_local: null } : one,
      ),
    );
    await fc.assert(
      fc.asyncProperty(past, async (tickets) => {
        const context = await contextOf(engine, TABLE, tickets, EVERYTHING);
        const created = tickets.flatMap((one) => (one.excluded === null ? (one.created_local ?? []) : []));
        fc.pre(created.length > 0);
        const span = { from: Math.min(...created), until: AS_OF_LOCAL + 1 };
        const kpis = ['sla_response', 'sla_resolution'] as const;
        const figure = await figuresOf(context);
        const series = await computeSeries(engine, context, kpis, 'week', span);
        for (const kpi of kpis) {
          const points = series.find((one) => one.kpi === kpi && one.line === 'all')?.points ?? [];
          expect([kpi, points.reduce((sum, { n }) => sum + n, 0)]).toEqual([kpi, figure(kpi, 'all').n]);
        }
      }),
      runs(25),
    );
  });

  it('first level, resolved at lines 2 and 3 and at an unknown line are all that was resolved', async () => {
    await fc.assert(
      fc.asyncProperty(desk(30), async (tickets) => {
        const figure = await figuresOf(await contextOf(engine, TABLE, tickets, EVERYTHING));
        // Without dates and durations nothing says what was resolved.
        fc.pre(figure('tickets_resolved', 'all').value !== null);
        const firstLevel = figure('first_level_resolution', 'all');
        const resolved = (line: LineKey): number => figure('tickets_resolved', line).n;
        expect((firstLevel.numerator ?? 0) + resolved('2') + resolved('3') + resolved('unknown')).toBe(
          resolved('all'),
        );
        expect(firstLevel.n + firstLevel.missing).toBe(resolved('all'));
      }),
      runs(20),
    );
  });

  it('what was created less what was resolved is how much the backlog grew', async () => {
    const days = fc.tuple(fc.integer({ min: 21, max: 28 }), fc.integer({ min: 2, max: 27 }));
    await fc.assert(
      fc.asyncProperty(
        desk(40),
        days,
        anyFilter,
        async (tickets, [first, last], { priorities, channels }) => {
          const from = `2024-12-${first}`;
          const to = `2025-01-${String(last).padStart(2, '0')}`;
          const before = `2024-12-${first - 1}`;
          const filter = { ...NO_FILTER, priorities, channels };
          const context = await contextOf(engine, TABLE, tickets, { ...EVERYTHING, filter });
          const during = await figuresOf({ ...context, span: periodSeconds({ from, to }) });
          const earlier = await figuresOf({ ...context, span: periodSeconds({ from: null, to: before }) });
          if (context.coverage.done === 0 || context.coverage.created_utc === 0) return;
          // Tickets that are done without a date came in, and never went: they stay, as missing.
          const stock = (of: FigureOf): number => of('backlog', 'all').n + of('backlog', 'all').missing;
          expect(stock(during) - stock(earlier)).toBe(
            during('tickets_created', 'all').n -
              during('tickets_resolved', 'all').n -
              during('tickets_resolved', 'all').missing,
          );
        },
      ),
      runs(25),
    );
  });
});

describe('opening hours', () => {
  const business: KpiSettings = { ...DEFAULT_SETTINGS, clock: 'business' };

  it('are never more than all hours, for any ticket that counts', async () => {
    await fc.assert(
      fc.asyncProperty(desk(40), async (tickets) => {
        const { table, coverage } = await contextOf(engine, TABLE, tickets, EVERYTHING);
        const tables = { ticket: table, raw: '', quarantine: '', spans: null };
        const source = { tables, coverage, asOfUtc: AS_OF, zone: 'Etc/GMT-1', revision: 1 };
        const facts = await prepareFacts(engine, source, business);
        const columns = ['first_response_s', 'first_resolution_s', 'resolution_s', 'pickup_s'] as const;
        const [row] = await engine.query<{ longer: number; lost: number }>(
          `SELECT count(*) FILTER (WHERE ${columns.map((name) => `p.${name} > t.${name}`).join(' OR ')})::INTEGER AS longer,
             count(*) FILTER (WHERE ${columns.map((name) => `p.${name} IS NULL AND t.${name} IS NOT NULL AND t.created_utc IS NOT NULL`).join(' OR ')})::INTEGER AS lost
           FROM ${facts.table} AS p JOIN ${table} AS t USING (row_no) WHERE t.excluded IS NULL`,
        );
        await facts.dispose();
        expect(row).toEqual({ longer: 0, lost: 0 });
      }),
      runs(15),
    );
  });
});

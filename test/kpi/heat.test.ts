import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { cellTicketsSql } from '../../src/kpi/compile/compile-kpis.ts';
import { TICKET_SELECTIONS } from '../../src/kpi/compile/ticket-selection.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeHeat } from '../../src/report/compute-breakdown.ts';
import { slotTicketsSql } from '../../src/report/slot-tickets-sql.ts';
import { runs } from '../ingest/property/runs.ts';
import { entriesOf, isMeasurable, isOfTooFew, keyOf } from '../oracle/entries.ts';
import { groupBy } from '../oracle/group-by.ts';
import { questionOf } from '../oracle/oracle.ts';
import { summarise, UNTOLD } from '../oracle/summarise.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, expectCloseTo } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';
import { allowed, anyFilter, anySettings } from './oracle-view.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

describe('a KPI by weekday and hour', () => {
  it('is that of a computation that knows no SQL, under any filter and settings', async () => {
    await fc.assert(
      fc.asyncProperty(
        desk(50),
        anyFilter,
        anySettings,
        fc.constantFrom(...KPI_IDS),
        async (tickets, filter, settings, kpi) => {
          const context = await contextOf(engine, 'heat_test', tickets, { ...NOW, filter, settings });
          const got = await computeHeat(engine, context, kpi);
          const { world } = questionOf(tickets, { ...context, settings: allowed(settings) });
          const entries = isMeasurable(kpi, world) ? entriesOf(kpi, tickets, filter, world) : [];
          const dated = entries.filter(({ ticket }) => ticket.created_local !== null);
          const answered = dated.filter(({ answer }) => answer !== null).length;
          expect([kpi, got === null && answered > 0]).toEqual([kpi, false]);
          if (got === null) return;
          const slotOf = (ticket: Parameters<typeof keyOf>[1]) =>
            `${keyOf('weekday', ticket, kpi, world)} ${keyOf('hour', ticket, kpi, world)}`;
          const bySlot = groupBy(dated, ({ ticket }) => slotOf(ticket));
          const name = ({ weekday, hour }: { weekday: number; hour: number }) => `${weekday} ${hour}`;
          expect(got.map(name).toSorted()).toEqual([...bySlot.keys()].toSorted());
          for (const cell of got) {
            const told = summarise(kpi, bySlot.get(name(cell)) ?? [], true);
            const want = isOfTooFew(told.n, filter, world) ? UNTOLD : told;
            const { n, missing, numerator } = cell;
            expect([kpi, n, missing, numerator]).toEqual([kpi, want.n, want.missing, want.numerator]);
            expectCloseTo(`${kpi} ${name(cell)}`, cell.value, want.value);
          }
        },
      ),
      runs(60),
    );
  });

  it('leads from every cell to exactly the tickets it counts', async () => {
    const tickets =
      fc.sample(desk(60), { seed: 11, numRuns: 4 }).toSorted((a, b) => b.length - a.length)[0] ?? [];
    const view = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };
    const context = await contextOf(engine, 'heat_test', tickets, view);
    const count = async (sql: string) =>
      (await engine.query<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM (${sql})`))[0]?.n;
    const kpi = 'one_touch';
    const cells = (await computeHeat(engine, context, kpi)) ?? [];
    expect(cells.length).toBeGreaterThan(3);
    for (const { weekday, hour, n, numerator, missing } of cells) {
      const rows = await Promise.all(
        TICKET_SELECTIONS.map((selection) =>
          count(slotTicketsSql({ kind: 'slot', kpi, weekday, hour, selection }, context)),
        ),
      );
      expect(rows).toEqual([n, numerator ?? 0, missing]);
    }
    const all = await count(cellTicketsSql(kpi, 'all', 'measured', context));
    expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(all);
  });
});

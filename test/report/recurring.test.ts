import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { recurringTicketsSql } from '../../src/kpi/compile/recurring-sql.ts';
import type { RecurringSelection } from '../../src/kpi/compile/recurring-selection.ts';
import { computeFigures } from '../../src/report/compute.ts';
import { computeRecurring } from '../../src/report/compute-recurring.ts';
import { runs } from '../ingest/property/runs.ts';
import { contextOf } from '../kpi/oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from '../kpi/oracle-desk.ts';
import { allowed, anyFilter, anySettings } from '../kpi/oracle-view.ts';
import { entriesOf, isOfTooFew } from '../oracle/entries.ts';
import { groupBy } from '../oracle/group-by.ts';
import { questionOf } from '../oracle/oracle.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { oracleTicketWith } from '../oracle/oracle-ticket-with.ts';
import { testEngine } from '../support/node-engine.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
const DAY = 86_400;

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

/** Whether a requester came back, by walking through the tickets of one in one category. */
function cameBack(tickets: readonly OracleTicket[], window: number): boolean {
  return tickets.some((ticket, index) => {
    const next = tickets[index + 1]?.created_utc ?? null;
    return next !== null && ticket.first_resolved_utc !== null && next <= ticket.first_resolved_utc + window;
  });
}

describe('recurring problems', () => {
  it('are what a walk through the tickets finds, under any filter and settings', async () => {
    await fc.assert(
      fc.asyncProperty(desk(50), anyFilter, anySettings, async (tickets, filter, settings) => {
        const context = await contextOf(engine, 'recurring_test', tickets, { ...NOW, filter, settings });
        const got = await computeRecurring(engine, context);
        const { figures } = await computeFigures(engine, context, ['tickets_created']);
        const created = figures.find(({ line }) => line === 'all');
        expect(got.tickets).toBe((created?.n ?? 0) + (created?.missing ?? 0));

        const { world } = questionOf(tickets, { ...context, settings: allowed(settings) });
        const order = new Map(tickets.map((ticket, index) => [ticket, String(index)]));
        const entries = entriesOf('tickets_created', tickets, filter, world);
        const selected = (isOfTooFew(entries.length, filter, world) ? [] : entries)
          .map(({ ticket }) => ticket)
          .toSorted(
            (a, b) =>
              (a.created_utc ?? Infinity) - (b.created_utc ?? Infinity) ||
              ((order.get(a) ?? '') < (order.get(b) ?? '') ? -1 : 1),
          );
        const canReturn = world.has('requester_no') && world.has('first_resolved_utc');
        const byCategory = groupBy(selected, ({ category }) => category);
        const want = [...byCategory].map(([category, own]) => {
          const known = own.filter(({ line_resolved }) => line_resolved !== null);
          const named = own.filter(({ requester_no }) => requester_no !== null);
          const back = [...groupBy(named, ({ requester_no }) => String(requester_no)).values()].filter(
            (one) => cameBack(one, settings.reopenDays * DAY),
          ).length;
          return {
            category,
            tickets: own.length,
            share: own.length / selected.length,
            resolved: known.length,
            higher: known.filter(({ line_resolved }) => (line_resolved ?? 0) > 1).length,
            returned: canReturn ? back : null,
          };
        });
        const name = ({ category }: { category: string | null }) => category ?? '~';
        const sorted = <T extends { category: string | null }>(rows: readonly T[]) =>
          rows.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
        expect(sorted(got.categories)).toEqual(world.has('category') ? sorted(want) : []);
        expect(got.returned).toBe(
          canReturn ? want.reduce((sum, { returned }) => sum + (returned ?? 0), 0) : null,
        );

        // Every number leads to as many tickets.
        const length = async (...which: [RecurringSelection, string | null | undefined]) =>
          (await engine.query(recurringTicketsSql(...which, context))).length;
        for (const { category, resolved, higher, returned } of got.categories.slice(0, 1)) {
          expect([
            await length('resolved', category),
            await length('higher', category),
            await length('back', category),
            await length('back', undefined),
          ]).toEqual([resolved, higher, returned ?? 0, got.returned ?? 0]);
        }
        const sizes = got.categories.map((one) => one.tickets);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
      runs(60),
    );
  });

  it('count a requester once a category, and to the second of the window', async () => {
    const ticket = (requester_no: number, category: string, created: number, resolved: number | null) => {
      const at = (seconds: number | null) => (seconds === null ? null : AS_OF - 30 * DAY + seconds);
      const first = at(resolved);
      return oracleTicketWith({
        requester_no,
        category,
        created_utc: at(created),
        created_local: at(created),
        first_resolved_utc: first,
        first_resolved_local: first,
      });
    };
    const tickets = [
      ticket(1, 'mail', 0, 100),
      ticket(1, 'mail', 100 + 7 * DAY, null),
      ticket(2, 'mail', 0, 100),
      ticket(2, 'mail', 101 + 7 * DAY, null),
      ticket(2, 'net', 200, 300),
      ticket(2, 'net', 250, 260),
      ticket(2, 'net', 270, null),
    ];
    const view = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };
    const context = await contextOf(engine, 'recurring_test', tickets, view);
    expect(await computeRecurring(engine, context)).toEqual({
      tickets: 7,
      returned: 2,
      categories: [
        { category: 'mail', tickets: 4, share: 4 / 7, resolved: 0, higher: 0, returned: 1 },
        { category: 'net', tickets: 3, share: 3 / 7, resolved: 0, higher: 0, returned: 1 },
      ],
    });
  });
});

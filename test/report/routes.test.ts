import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ROUTE_LINES } from '../../src/kpi/compile/route-stops.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures } from '../../src/report/compute.ts';
import { computeRoutes, MOST_PAIRS, type Routes } from '../../src/report/compute-routes.ts';
import type { RowList } from '../../src/report/row-list.ts';
import { routeTicketsSql } from '../../src/report/route-tickets-sql.ts';
import { anyCalendar } from '../calendar/any-calendar.ts';
import { runs } from '../ingest/property/runs.ts';
import { contextOf } from '../kpi/oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk, GROUPS } from '../kpi/oracle-desk.ts';
import { allowed, anyFilter, anySettings } from '../kpi/oracle-view.ts';
import { entriesOf, isOfTooFew } from '../oracle/entries.ts';
import { groupBy } from '../oracle/group-by.ts';
import { questionOf } from '../oracle/oracle.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { oracleTicketWith } from '../oracle/oracle-ticket-with.ts';
import { quantile } from '../oracle/statistics.ts';
import { testEngine } from '../support/node-engine.ts';
import { createRouteSpans, walk, type Stretch, type Way } from './route-walk.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
const ZONE = 'Europe/Amsterdam';
const DAY = 86_400;
const SPANS = 'routes_test_spans';

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

const drawn = fc.record({
  line: fc.constantFrom(1 as const, 1 as const, 2 as const, 3 as const, null),
  group: fc.constantFrom(...GROUPS, null),
  phase: fc.constantFrom('work' as const, 'work' as const, 'hold' as const, 'done' as const),
  length: fc.integer({ min: 0, max: 4 * DAY }),
  arrival: fc.boolean(),
  taken: fc.option(fc.integer({ min: 0, max: DAY }), { nil: null }),
});
const histories = fc.array(fc.array(drawn, { maxLength: 9 }), { minLength: 30, maxLength: 30 });

function stretchesOf(
  tickets: readonly OracleTicket[],
  all: typeof histories extends fc.Arbitrary<infer T> ? T : never,
): Stretch[][] {
  return tickets.map((ticket, index) => {
    let at = ticket.created_utc ?? AS_OF - 30 * DAY;
    const own = all[index] ?? [];
    return own.map(({ length, taken, ...one }, number): Stretch => {
      const from = at;
      at += length;
      return {
        ...one,
        row_no: index + 1,
        span_no: number + 1,
        from_utc: from,
        until_utc: number === own.length - 1 ? null : at,
        arrival: one.arrival && number > 0,
        taken_utc: taken === null ? null : from + taken,
      };
    });
  });
}

const timeOf = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  const [median, p90] = [quantile(known, 0.5), quantile(known, 0.9)];
  return [known.length, median && Math.round(median * 10), p90 && Math.round(p90 * 10)];
};
const told = ({ n, median, p90 }: Routes['hops'][number]['dwell']) => [
  n,
  median && Math.round(median * 10),
  p90 && Math.round(p90 * 10),
];

type Taken = { ticket: OracleTicket } & Way['moves'][number];

/** Steps with their numbers under their names. */
function counted(taken: readonly Taken[], name: (one: Taken) => string) {
  return Object.fromEntries(
    [...groupBy(taken, name)].map(([key, all]) => [
      key,
      [
        new Set(all.map(({ ticket }) => ticket)).size,
        all.length,
        ...timeOf(all.map(({ dwell }) => dwell)),
        ...timeOf(all.map(({ waited }) => waited)),
      ],
    ]),
  );
}
const said = (steps: readonly (Routes['links'][number] | Routes['backs'][number])[]) =>
  Object.fromEntries(
    steps.map((one) => [
      `${'step' in one ? `${one.step} ` : ''}${one.from} ${one.to}`,
      [one.tickets, one.moves, ...told(one.dwell), ...told(one.waited)],
    ]),
  );

const isLine = (stop: string) => ROUTE_LINES.some((line) => line === stop);

/** Every number of the flow with the list of tickets that it leads to. */
function numbersWithLists(routes: Routes): [number, RowList & { kind: 'hop' | 'pair' | 'pairs' }][] {
  return [
    [routes.tickets, { kind: 'hop', from: 'in', to: 'any', step: '0' }],
    ...routes.links.map(({ tickets, from, to, step }): [number, RowList & { kind: 'hop' }] => [
      tickets,
      { kind: 'hop', from, to, step: (['0', '1', '2', '3', '4'] as const)[step] },
    ]),
    ...routes.hops.flatMap((hop): [number, RowList & { kind: 'hop' }][] => [
      [hop.tickets, { kind: 'hop', from: hop.from, to: hop.to }],
      [hop.reached, { kind: 'hop', from: hop.from, to: 'any' }],
      ...hop.categories.map(({ tickets, category }): [number, RowList & { kind: 'hop' }] => [
        tickets,
        { kind: 'hop', from: hop.from, to: hop.to, category },
      ]),
    ]),
    [routes.returned ?? 0, { kind: 'hop', from: 'any', to: 'any', step: 'back' }],
    ...routes.backs.map(({ tickets, from, to }): [number, RowList & { kind: 'hop' }] => [
      tickets,
      { kind: 'hop', from, to, step: 'back' },
    ]),
    ...routes.pairs.map(({ a, b, tickets }): [number, RowList & { kind: 'pair' }] => [
      tickets,
      { kind: 'pair', a: b, b: a },
    ]),
    [routes.pairTickets ?? 0, { kind: 'pairs' }],
  ];
}

describe('the flow', () => {
  it('is what a walk along every ticket finds, under any filter, with or without a history', async () => {
    await fc.assert(
      fc.asyncProperty(
        desk(30),
        histories,
        anyFilter,
        anySettings,
        fc.record({
          hasHistory: fc.boolean(),
          clock: fc.constantFrom('calendar' as const, 'business' as const),
          calendar: anyCalendar,
          calendarOfLine: fc.oneof(fc.constant({}), fc.record({ 2: anyCalendar })),
        }),
        async (tickets, drawings, filter, basis, { hasHistory, ...clock }) => {
          const settings = { ...basis, ...clock };
          const context = await contextOf(engine, 'routes_test', tickets, { ...NOW, filter, settings });
          const all = stretchesOf(tickets, drawings).map((own) => (hasHistory ? own : []));
          await createRouteSpans(engine, SPANS, all.flat());
          const tables = { ticket: 'routes_test', raw: '', quarantine: '', spans: hasHistory ? SPANS : null };
          const got = await computeRoutes(engine, context, { tables, zone: ZONE });

          const { world } = questionOf(tickets, { ...context, settings: allowed(settings) });
          const entries = entriesOf('tickets_created', tickets, filter, world);
          const selected = isOfTooFew(entries.length, filter, world)
            ? []
            : entries.map(({ ticket }) => ticket);
          const place = new Map(tickets.map((ticket, index) => [ticket, index]));
          const ways = selected.map((ticket) => ({
            ticket,
            ...walk(ticket, all[place.get(ticket) ?? 0] ?? [], { asOfUtc: AS_OF, settings, zone: ZONE }),
          }));
          const taken = ways.flatMap(({ ticket, moves, told: isTold }) =>
            moves.map((move) => ({ ticket, isTold, ...move })),
          );
          const hops = taken.filter(
            ({ isTold, from, to }) => isLine(from) && isLine(to) && (isTold || (from !== '0' && to !== '0')),
          );
          const backs = taken.filter(({ back }) => back);
          const tellers = ways.filter((way) => way.told).length;

          expect([got.tickets, got.told]).toEqual([selected.length, tellers]);
          const links = taken.filter(({ step }) => step !== null);
          expect(said(got.links)).toEqual(
            counted(links, ({ step, from, drawnTo }) => `${step} ${from} ${drawnTo}`),
          );
          expect(said(got.hops)).toEqual(
            Object.fromEntries(Object.entries(counted(hops, ({ from, to }) => `${from} ${to}`))),
          );
          expect(said(got.backs)).toEqual(counted(backs, ({ from, to }) => `${from} ${to}`));
          const cameBack = new Set(backs.map(({ ticket }) => ticket)).size;
          expect(got.returned).toBe(tellers === 0 ? null : cameBack);
          for (const hop of got.hops) {
            const reached = new Set(
              taken.filter(({ from }) => from === hop.from).map(({ ticket }) => ticket),
            );
            expect(hop.reached).toBe(reached.size);
            const own = [
              ...new Set(
                hops.filter((one) => one.from === hop.from && one.to === hop.to).map(({ ticket }) => ticket),
              ),
            ];
            const shareIn = (among: readonly OracleTicket[], category: string) => {
              const known = among.filter((one) => one.category !== null);
              return known.filter((one) => one.category === category).length / known.length;
            };
            const sizes = [
              ...groupBy(
                own.filter((one) => one.category !== null),
                (one) => one.category,
              ),
            ];
            const top = sizes
              .map(([, { length }]) => length)
              .toSorted((a, b) => b - a)
              .slice(0, 3);
            expect(hop.categories.map((one) => one.tickets)).toEqual(world.has('category') ? top : []);
            for (const { category, share, usual } of hop.categories) {
              expect([share, usual]).toEqual([shareIn(own, category), shareIn(selected, category)]);
            }
          }
          const pairs = [
            ...groupBy(
              ways.flatMap((way) => [...way.pairs]),
              (name) => name,
            ),
          ];
          const most = pairs.map(([name, { length }]) => `${length} ${name}`);
          expect(got.pairs.map(({ a, b, tickets: n }) => `${n} ${a}|${b}`).toSorted()).toEqual(
            most.toSorted(),
          );
          expect(pairs.length).toBeLessThanOrEqual(MOST_PAIRS);
          expect(got.pairCount).toBe(pairs.length);
          const anyPair = ways.filter((way) => way.pairs.size > 0).length;
          expect(got.pairTickets).toBe(tellers === 0 ? null : anyPair);
        },
      ),
      runs(30),
    );
  });

  it('loses no ticket between coming in and what became of it, and every number is that of its list', async () => {
    await fc.assert(
      fc.asyncProperty(
        desk(30),
        histories,
        anyFilter,
        fc.boolean(),
        async (tickets, drawings, filter, hasHistory) => {
          const view = { ...NOW, filter, settings: DEFAULT_SETTINGS };
          const context = await contextOf(engine, 'routes_test', tickets, view);
          await createRouteSpans(engine, SPANS, stretchesOf(tickets, drawings).flat());
          const tables = { ticket: 'routes_test', raw: '', quarantine: '', spans: hasHistory ? SPANS : null };
          const routes = await computeRoutes(engine, context, { tables, zone: ZONE });

          const { figures } = await computeFigures(engine, context, ['tickets_created']);
          const created = figures.find(({ line }) => line === 'all');
          expect(routes.tickets).toBe((created?.n ?? 0) + (created?.missing ?? 0));
          const sum = (links: Routes['links']) => links.reduce((total, { tickets: n }) => total + n, 0);
          expect(sum(routes.links.filter(({ step }) => step === 0))).toBe(routes.tickets);
          expect(sum(routes.links.filter(({ to }) => !isLine(to)))).toBe(routes.tickets);
          for (const step of [0, 1, 2, 3]) {
            for (const line of ROUTE_LINES) {
              const into = routes.links.filter((one) => one.step === step && one.to === line);
              const out = routes.links.filter((one) => one.step === step + 1 && one.from === line);
              expect([step, line, sum(out)]).toEqual([step, line, sum(into)]);
            }
          }
          for (const [n, list] of numbersWithLists(routes)) {
            const [row] = await engine.query<{ n: number }>(
              `SELECT count(DISTINCT row_no)::INTEGER AS n FROM (${routeTicketsSql(list, { tables }, context)})`,
            );
            expect([list, row]).toEqual([list, { n }]);
          }
        },
      ),
      runs(8),
    );
  });

  it('of a ticket of five places the fourth is told by the last, and the moves in between still count', async () => {
    const created = AS_OF - 10 * DAY;
    const ticket = oracleTicketWith({
      created_utc: created,
      created_local: created,
      line_first: 1,
      done: false,
    });
    const lines = [1, 2, 1, 3, 2] as const;
    const spans = lines.map((line, index): Stretch => ({
      row_no: 1,
      span_no: index + 1,
      line,
      group: GROUPS[line - 1] ?? null,
      phase: 'work',
      from_utc: created + index * DAY,
      until_utc: index === 4 ? null : created + (index + 1) * DAY,
      arrival: index > 0,
      taken_utc: null,
    }));
    const view = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };
    const context = await contextOf(engine, 'routes_test', [ticket], view);
    await createRouteSpans(engine, SPANS, spans);
    const tables = { ticket: 'routes_test', raw: '', quarantine: '', spans: SPANS };
    const routes = await computeRoutes(engine, context, { tables, zone: ZONE });
    expect(routes.links.map(({ step, from, to }) => `${step} ${from} ${to}`)).toEqual([
      '0 in 1',
      '1 1 2',
      '2 2 1',
      '3 1 2',
      '4 2 open',
    ]);
    expect(routes.hops.map(({ from, to }) => `${from} ${to}`)).toEqual(['1 2', '1 3', '2 1', '3 2']);
    expect(routes.backs.map(({ from, to }) => `${from} ${to}`)).toEqual(['2 1', '3 2']);
    expect(routes.pairs.map(({ a, b }) => [a, b])).toEqual([[GROUPS[0], GROUPS[1]].toSorted()]);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  dimensionCountsSql,
  FILTER_DIMENSIONS,
  type DimensionRow,
  type FilterDimension,
} from '../../src/kpi/compile/dimension-counts-sql.ts';
import { CHANNELS } from '../../src/kpi/facts.ts';
import { NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { testEngine } from '../support/node-engine.ts';
import { createTicketTable, type FactRow } from '../support/ticket-table.ts';
import { AS_OF, contextOf, desk, START } from './compile/desk.ts';

const TABLE = 'dimension_counts_test';
const some = <T>(...values: T[]) => fc.subarray(values);
const names = (prefix: string) => some(`${prefix}'s`, `${prefix} "b", c`, 'nobody', null);
const chosen: fc.Arbitrary<KpiFilter> = fc.record({
  period: fc.constant(NO_FILTER.period),
  lines: some<KpiFilter['lines'][number]>(1, 2, 3, 0),
  priorities: some<KpiFilter['priorities'][number]>(1, 2, 3, 4, 0),
  channels: some<KpiFilter['channels'][number]>(...CHANNELS, 'unknown'),
  categories: names('category'),
  groups: names('group'),
  agents: names('agent'),
});
const span = fc
  .tuple(fc.integer({ min: START, max: AS_OF }), fc.integer({ min: START, max: AS_OF }))
  .map(([a, b]) => ({ from: Math.min(a, b), until: Math.max(a, b) }));

const COLUMN = {
  line: 'line_first',
  priority: 'priority',
  channel: 'channel',
  category: 'category',
  group: 'group_first',
  agent: 'agent',
} as const satisfies Record<FilterDimension, keyof FactRow>;

/** What a ticket has of a dimension, as text. */
const valueOf = (row: FactRow, dimension: FilterDimension): string | null => {
  const value = row[COLUMN[dimension]];
  return value === null ? null : String(value);
};

function keysOf(filter: KpiFilter, dimension: FilterDimension): (string | null)[] {
  const lists = {
    line: filter.lines.map((one) => (one === 0 ? null : String(one))),
    priority: filter.priorities.map((one) => (one === 0 ? null : String(one))),
    channel: filter.channels.map((one) => (one === 'unknown' ? null : one)),
    category: [...filter.categories],
    group: [...filter.groups],
    agent: [...filter.agents],
  };
  return lists[dimension];
}

/** The same count by hand. */
function expected(
  rows: readonly FactRow[],
  filter: KpiFilter,
  view: { from: number; until: number; agents: boolean; least: number },
  dimension: FilterDimension,
): Record<string, number> {
  if (dimension === 'agent' && !view.agents) return {};
  const counted = rows.filter((row) => row.excluded === null);
  const ticketsOf = (agent: FactRow['agent']) => counted.filter((row) => row.agent === agent).length;
  const fits = counted.filter((row) => {
    const created = Number(row.created_local);
    if (created < view.from || created >= view.until) return false;
    return FILTER_DIMENSIONS.every((other) => {
      const keys = keysOf(filter, other);
      if (other === dimension || keys.length === 0) return true;
      if (other !== 'agent') return keys.includes(valueOf(row, other));
      if (!view.agents) return true;
      return keys.includes(valueOf(row, other)) && (row.agent === null || ticketsOf(row.agent) >= view.least);
    });
  });
  const counts = new Map<string | null, number>();
  for (const row of fits) {
    const value = valueOf(row, dimension);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const listed = [...counts].filter(
    ([value, n]) => dimension !== 'agent' || value === null || n >= view.least,
  );
  return Object.fromEntries(listed.map(([value, n]) => [JSON.stringify(value), n]));
}

it('every dimension is counted under the filters of the others, as by hand', async () => {
  const engine = await testEngine();
  await fc.assert(
    fc.asyncProperty(
      desk.filter((rows) => rows.some((row) => row.excluded === null && row.group_first !== null)),
      chosen,
      span,
      fc.boolean(),
      fc.integer({ min: 1, max: 4 }),
      async (rows, filter, period, agents, least) => {
        await createTicketTable(engine, TABLE, rows);
        const context = contextOf(TABLE, rows, {
          filter,
          span: period,
          settings: { ...DEFAULT_SETTINGS, agents, agentMinimum: least },
        });
        const all = await engine.query<DimensionRow>(dimensionCountsSql(context, FILTER_DIMENSIONS));
        for (const dimension of FILTER_DIMENSIONS) {
          const own = all.filter((row) => row.dimension === dimension);
          expect(own.map(({ tickets }) => tickets)).toEqual(
            own.map(({ tickets }) => tickets).toSorted((a, b) => b - a),
          );
          expect(
            Object.fromEntries(own.map(({ value, tickets }) => [JSON.stringify(value), tickets])),
          ).toEqual(expected(rows, filter, { ...period, agents, least }, dimension));
        }
      },
    ),
    { numRuns: 40 },
  );
});

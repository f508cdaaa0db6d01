import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { localSeconds, periodSeconds } from '../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures, computeSeries } from '../../src/report/compute.ts';
import { testEngine } from '../support/node-engine.ts';
import { coverageOf, createTicketTable, factRow, type FactRow } from '../support/ticket-table.ts';

const HOUR = 3600;
const day = (date: string): number => localSeconds(`2025-${date}`);
const START = day('09-01');
/** Noon of 15 September. */
const AS_OF = day('09-15') + 12 * HOUR;

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

function ticket(known: Partial<FactRow>): FactRow {
  return factRow({ created_utc: START, created_local: START, done: false, line_current: 1, ...known });
}
const due = (moment: number) => ({ due_utc: moment, due_local: moment });
const resolved = (moment: number) => ({
  done: true,
  resolved_utc: moment,
  resolved_local: moment,
  line_resolved: 1,
});
const times = (n: number, known: Partial<FactRow>) => Array.from({ length: n }, () => ticket(known));

async function contextOf(name: string, tickets: readonly FactRow[]): Promise<KpiContext> {
  const table = `sla_due_${name}`;
  const rows = tickets.map((row, i) => ({ ...row, row_no: i + 1, ticket_id: `t${i}` }));
  await createTicketTable(engine, table, rows);
  return {
    table,
    coverage: coverageOf(rows),
    asOfUtc: AS_OF,
    asOfLocal: AS_OF,
    filter: NO_FILTER,
    span: { from: null, until: null },
    settings: DEFAULT_SETTINGS,
  };
}
async function whole(context: KpiContext, kpi: KpiId) {
  const { figures, measured } = await computeFigures(engine, context, [kpi]);
  return { cohort: measured[0]?.cohort, ...figures.find(({ line }) => line === 'all') };
}

describe('halfway September', () => {
  // Ten fell due, of which five in time; forty fall due on the 25th, of which twenty are resolved already.
  const halfway = () =>
    contextOf('halfway', [
      ...times(5, { ...due(day('09-10')), ...resolved(day('09-09')) }),
      ...times(3, { ...due(day('09-10')), ...resolved(day('09-11')) }),
      ...times(2, due(day('09-10'))),
      ...times(20, { ...due(day('09-25')), ...resolved(day('09-12')) }),
      ...times(20, due(day('09-25'))),
    ]);

  it('is judged by what fell due, not by what was resolved early', async () => {
    expect(await whole(await halfway(), 'sla_resolution')).toMatchObject({
      value: 0.5,
      numerator: 5,
      n: 10,
      missing: 0,
    });
  });

  it('counts the same in a period that is not over, and in the chart', async () => {
    const context = await halfway();
    const september = periodSeconds({ from: '2025-09-01', to: '2025-09-30' });
    expect(await whole({ ...context, span: september }, 'sla_resolution')).toMatchObject({ n: 10 });
    const span = { from: START, until: AS_OF + 1 };
    const series = await computeSeries(engine, context, ['sla_resolution'], 'week', span);
    const points = series.find(({ line }) => line === 'all')?.points ?? [];
    expect(points.map(({ from, n }) => [from, n])).toEqual([
      ['2025-09-01', 0],
      ['2025-09-08', 10],
      ['2025-09-15', 0],
    ]);
  });
});

describe('one due date in an export', () => {
  it('leaves the verdicts of the tool on the rest, in the period of their resolution', async () => {
    const context = await contextOf('flags', [
      ticket({ ...due(day('09-10')), ...resolved(day('09-09')) }),
      ...times(6, { ...resolved(day('09-03')), sla_resolution_met: true }),
      ...times(3, { ...resolved(day('09-03')), sla_resolution_met: false }),
      ticket(resolved(day('09-03'))),
    ]);
    expect(await whole(context, 'sla_resolution')).toMatchObject({
      cohort: 'due',
      numerator: 7,
      n: 10,
      missing: 0,
    });
    const first = periodSeconds({ from: '2025-09-01', to: '2025-09-07' });
    expect(await whole({ ...context, span: first }, 'sla_resolution')).toMatchObject({ numerator: 6, n: 9 });
  });

  it('the same of the response, in the period of creation', async () => {
    const context = await contextOf('response', [
      ticket({
        response_due_utc: day('09-10'),
        response_due_local: day('09-10'),
        first_response_utc: day('09-09'),
      }),
      ...times(4, { first_response_utc: day('09-02'), sla_response_met: true }),
      ticket({ sla_response_met: false }),
      ticket({}),
    ]);
    expect(await whole(context, 'sla_response')).toMatchObject({
      cohort: 'response_due',
      numerator: 5,
      n: 6,
      missing: 0,
    });
    const first = periodSeconds({ from: '2025-09-01', to: '2025-09-01' });
    expect(await whole({ ...context, span: first }, 'sla_response')).toMatchObject({ numerator: 4, n: 5 });
  });
});

it('an export with verdicts and no due date is as it was: by resolution, what has none is missing', async () => {
  const context = await contextOf('only_flags', [
    ...times(3, { ...resolved(day('09-03')), sla_resolution_met: true }),
    ticket(resolved(day('09-03'))),
    ticket({ sla_resolution_met: false }),
  ]);
  expect(await whole(context, 'sla_resolution')).toMatchObject({ cohort: 'resolved', n: 3, missing: 1 });
});

it('the interval of a number of moves does not go below none', async () => {
  const moves = [0, 0, 0, 0, 5].map((group_moves) => ticket({ ...resolved(day('09-03')), group_moves }));
  const figure = await whole(await contextOf('moves', moves), 'moves_per_ticket');
  // Mean 1, standard deviation √5: 1 ± 1.96.
  expect(figure.low).toBe(0);
  expect(figure.high).toBeCloseTo(2.96, 2);
});

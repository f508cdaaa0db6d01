import fc from 'fast-check';
import type { Engine, Row } from '../../src/engine/engine.ts';
import { CATALOG } from '../../src/kpi/catalog.ts';
import { cellTicketsSql } from '../../src/kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import { KPI_IDS, type KpiDefinition } from '../../src/kpi/kpi-definition.ts';
import { BUCKETS, DIMENSIONS, NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { DURATION_EDGES } from '../../src/kpi/compile/histogram-sql.ts';
import { DEFAULT_SETTINGS, type KpiSettings } from '../../src/kpi/settings.ts';
import { kaplanMeierSql } from '../../src/kpi/statistics/kaplan-meier-sql.ts';
import {
  computeAlternatives,
  computeBreakdown,
  computeDimensionCounts,
  computeFigures,
  computeSeries,
} from '../../src/report/compute.ts';
import { computeBacklog } from '../../src/report/compute-backlog.ts';
import { computeHistogram } from '../../src/report/compute-histogram.ts';
import { computeRecurring } from '../../src/report/compute-recurring.ts';
import { computeLens } from '../../src/report/lens.ts';
import { prepareFacts } from '../../src/report/prepare-facts.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { contextOf } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, CATEGORIES, desk, GROUPS, START } from './oracle-desk.ts';

export interface Statement {
  sql: string;
  rows: readonly Row[];
  /** How the engine means to answer it, where it can say so. */
  plan?: string;
}

/** The same engine, that writes down what it is asked, how it means to answer and what it answers. */
export function recording(engine: Engine): { engine: Engine; statements: Statement[] } {
  const statements: Statement[] = [];
  async function write<T extends Row>(sql: string, answer: () => Promise<T[]>): Promise<T[]> {
    const canExplain = /^(SELECT|WITH|CREATE TABLE \w+ AS)\b/.test(sql);
    const plan = canExplain ? await engine.query(`EXPLAIN ${sql}`) : null;
    const rows = await answer();
    statements.push({ sql, rows, ...(plan === null ? {} : { plan: JSON.stringify(plan) }) });
    return rows;
  }
  return {
    statements,
    engine: {
      ...engine,
      query: <T extends Row>(sql: string) => write<T>(sql, () => engine.query<T>(sql)),
      run: <T extends Row>(sql: string) => write<T>(sql, () => engine.run<T>(sql)),
    },
  };
}

const FILTERS: readonly KpiFilter[] = [
  NO_FILTER,
  {
    period: { from: '2024-12-25', to: '2025-01-12' },
    lines: [1, 3, 0],
    priorities: [1, 2, 0],
    channels: ['email', 'phone', 'unknown'],
    groups: [GROUPS[0], GROUPS[1], null],
    categories: [CATEGORIES[1], CATEGORIES[2], null],
    agents: ['Ann', null],
  },
];

const SETTINGS: readonly KpiSettings[] = [
  { ...DEFAULT_SETTINGS, agents: true, agentMinimum: 1 },
  {
    ...DEFAULT_SETTINGS,
    agents: true,
    fcrEvidence: 'C',
    notForLine1: [CATEGORIES[1], "it's"],
    cohorts: { sla_resolution: 'created', resolution_time: 'created', escalation_rate: 'resolved' },
  },
];

/** Settings under which the facts themselves change. */
const PREPARED: KpiSettings = {
  ...DEFAULT_SETTINGS,
  clock: 'business',
  calendarOfLine: { 2: { ...DEFAULT_SETTINGS.calendar, country: null } },
  responseLimits: { 1: 3600, any: 14_400 },
  resolutionLimits: { any: 86_400 },
  exclusions: [
    { dimension: 'category', value: CATEGORIES[1] },
    { dimension: 'group', value: null },
    { dimension: 'priority', value: '4' },
    { dimension: 'channel', value: 'monitoring' },
  ],
};

/** One generated desk that has everything, the same at every run. */
function someDesk(): OracleTicket[] {
  const [tickets = []] = fc
    .sample(desk(60), { seed: 11, numRuns: 60 })
    .toSorted((a, b) => known(b) - known(a));
  return tickets;
}

function known(tickets: readonly OracleTicket[]): number {
  return tickets.reduce((n, one) => n + Object.values(one).filter((value) => value !== null).length, 0);
}

/** Runs everything that can be asked about KPIs: each way to look at them under each of some views, and the facts that settings change. */
export async function askEverything(engine: Engine, table: string): Promise<void> {
  const now = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
  const tickets = someDesk();
  // What an export lacks decides which way a KPI is measured.
  const plain = tickets.map((one) => ({
    ...one,
    fcr_vendor: null,
    agent_replies: null,
    reopened_utc: null,
    due_utc: null,
    due_local: null,
    sla_response_met: null,
  }));
  for (const [index, desktop] of [tickets, plain].entries()) {
    const name = `${table}_${index}`;
    for (const settings of SETTINGS) {
      for (const filter of FILTERS) {
        await ask(engine, await contextOf(engine, name, desktop, { ...now, filter, settings }));
      }
    }
  }
  const context = await contextOf(engine, `${table}_0`, tickets, {
    ...now,
    filter: NO_FILTER,
    settings: PREPARED,
  });
  const facts = await prepareFacts(
    engine,
    {
      tables: { ticket: context.table, raw: '', quarantine: '', spans: null },
      coverage: context.coverage,
      asOfUtc: AS_OF,
      zone: 'Europe/Amsterdam',
      revision: 1,
    },
    PREPARED,
  );
  await ask(engine, { ...context, table: facts.table, coverage: facts.coverage });
  await facts.dispose();
}

async function ask(engine: Engine, context: KpiContext): Promise<void> {
  const { filter, settings } = context;
  await computeFigures(engine, context, KPI_IDS);
  const span = { from: START, until: AS_OF_LOCAL + 1 };
  for (const bucket of BUCKETS) await computeSeries(engine, context, KPI_IDS, bucket, span);
  for (const dimension of DIMENSIONS) await computeBreakdown(engine, context, KPI_IDS, dimension);
  await computeDimensionCounts(engine, context);
  await computeLens(engine, context);
  await computeBacklog(engine, context, START);
  await computeRecurring(engine, context);
  for (const definition of CATALOG) {
    await computeAlternatives(engine, context, definition.id);
    await computeHistogram(engine, context, definition.id, DURATION_EDGES);
    const [measurement] = definition.measurements;
    const sql =
      definition.kind === 'duration' && measurement !== undefined
        ? kaplanMeierSql(definition, measurement, context)
        : null;
    if (sql !== null) await engine.query(sql);
    if (filter !== NO_FILTER && settings === SETTINGS[0]) await askLists(engine, context, definition);
  }
}

/** The tickets behind some cells. */
async function askLists(engine: Engine, context: KpiContext, definition: KpiDefinition): Promise<void> {
  for (const cell of ['all', '2', 'unknown', { dimension: 'group', key: GROUPS[1] }] as const) {
    const lists =
      definition.kind === 'rate' ? (['measured', 'numerator', 'missing'] as const) : (['measured'] as const);
    for (const list of lists) await engine.query(cellTicketsSql(definition.id, cell, list, context));
  }
}

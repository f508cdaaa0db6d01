import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropDataset } from '../../src/ingest/import.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import { routeTablesSql } from '../../src/kpi/compile/route-steps-sql.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures, kpiContext } from '../../src/report/compute.ts';
import { computeRoutes } from '../../src/report/compute-routes.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

const SAMPLE = 'servicenow-incident-log.csv';

describe('the flow of an update log', () => {
  it('agrees with what the facts and the figures say of the same tickets', async () => {
    const engine = await testEngine();
    const bytes = await readFile(resolve(import.meta.dirname, '../../sample-data', SAMPLE));
    const inspection = await inspectOne(engine, new File([bytes], SAMPLE));
    const dataset = await buildOne(engine, inspection);
    const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
    const routes = await computeRoutes(engine, context, dataset);
    const { figures } = await computeFigures(engine, context, [
      'tickets_created',
      'escalation_rate',
      'returned_escalation',
    ]);
    const source = { spans: dataset.tables.spans, hours: null };
    const [other] = await engine.query<{ n: number }>(`WITH ${routeTablesSql(context, source)},
      walked AS (SELECT row_no, origin, sum(dwell_s) AS seconds FROM step WHERE origin IN ('1', '2', '3') GROUP BY row_no, origin)
      SELECT count(*)::INTEGER AS n FROM walked JOIN ${dataset.tables.ticket} USING (row_no)
      WHERE seconds <> CASE origin WHEN '1' THEN line1_s WHEN '2' THEN line2_s ELSE line3_s END`);
    const [ended] = await engine.query<{ n: number }>(`WITH ${routeTablesSql(context, source)}
      SELECT count(*)::INTEGER AS n FROM step JOIN ${dataset.tables.ticket} USING (row_no)
      WHERE (target = 'resolved' AND origin <> line_resolved::VARCHAR) OR (origin = 'in' AND target <> line_first::VARCHAR)`);
    await dropDataset(engine, dataset);
    await dropInspection(engine, inspection);

    expect(routes.tickets).toBeGreaterThan(1000);
    expect(routes.told).toBe(routes.tickets);
    expect(other?.n).toBe(0);
    expect(ended?.n).toBe(0);
    const of = (kpi: string, line: string) => figures.find((one) => one.kpi === kpi && one.line === line);
    for (const line of ['1', '2', '3'] as const) {
      const created = routes.links.find(({ step, to }) => step === 0 && to === line);
      expect(created?.tickets).toBe(of('tickets_created', line)?.n);
      const up = routes.hops.filter(({ from, to }) => from === line && Number(to) > Number(from));
      const left = of('escalation_rate', line);
      if (line === '3') continue;
      expect(up[0]?.reached).toBe(left?.n);
      expect(up.length).toBeGreaterThan(0);
      expect(up.reduce((sum, { tickets }) => sum + tickets, 0)).toBeGreaterThanOrEqual(left?.numerator ?? 0);
    }
    expect(routes.returned).toBe(of('returned_escalation', 'all')?.numerator);
  });
});

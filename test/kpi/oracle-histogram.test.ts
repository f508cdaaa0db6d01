import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { CATALOG } from '../../src/kpi/catalog.ts';
import { DURATION_EDGES } from '../../src/kpi/compile/histogram-sql.ts';
import { LINE_KEYS } from '../../src/kpi/facts.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures } from '../../src/report/compute.ts';
import { computeHistogram } from '../../src/report/compute-histogram.ts';
import { runs } from '../ingest/property/runs.ts';
import { entriesOf, isMeasurable, isOfTooFew, saidFor } from '../oracle/entries.ts';
import { questionOf } from '../oracle/oracle.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';
import { allowed, anyFilter, anySettings } from './oracle-view.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
const DURATIONS = CATALOG.filter(({ kind }) => kind === 'duration').map(({ id }) => id);

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

/** The bar of a number of seconds: the first whose edge it does not pass. */
function barOf(seconds: number, edges: readonly number[]): number {
  let bar = 0;
  for (const edge of edges) if (seconds > edge) bar += 1;
  return bar;
}

describe('the bars of a duration', () => {
  it('end at steps that people speak in', () => {
    expect(DURATION_EDGES).toEqual([
      300, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400, 172_800, 259_200, 604_800, 1_209_600, 2_592_000,
      7_776_000,
    ]);
  });

  it('hold the tickets of the figure, ticket by ticket and line by line, under any filter and settings', async () => {
    await fc.assert(
      fc.asyncProperty(
        desk(40),
        anyFilter,
        anySettings,
        fc.constantFrom(...DURATIONS),
        fc.constantFrom(DURATION_EDGES, [0, 86_400]),
        async (tickets, filter, settings, kpi, edges) => {
          const context = await contextOf(engine, 'oracle_histogram', tickets, { ...NOW, filter, settings });
          const got = await computeHistogram(engine, context, kpi, edges);
          const { figures } = await computeFigures(engine, context, [kpi]);
          const question = questionOf(tickets, { ...context, settings: allowed(settings) });
          const { world } = question;
          const entries = isMeasurable(kpi, world) ? entriesOf(kpi, tickets, filter, world) : [];
          for (const line of LINE_KEYS) {
            const said = saidFor(line, entries).flatMap(({ answer }) =>
              typeof answer === 'number' ? barOf(answer, edges) : [],
            );
            const shown = isOfTooFew(said.length, filter, world) ? [] : said;
            const want = [...edges, Infinity].map((_, bar) => shown.filter((one) => one === bar).length);
            const bars = got.find((one) => one.line === line)?.counts ?? want.map(() => 0);
            expect([kpi, line, ...bars]).toEqual([kpi, line, ...want]);
            const n = figures.find((one) => one.line === line)?.n;
            expect([kpi, line, bars.reduce((sum, count) => sum + count, 0)]).toEqual([kpi, line, n]);
          }
        },
      ),
      runs(60),
    );
  });

  it('are none of a KPI that is no duration', async () => {
    const [tickets = []] = fc.sample(desk(20), { seed: 3, numRuns: 1 });
    const view = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };
    const context = await contextOf(engine, 'oracle_histogram', tickets, view);
    expect(await computeHistogram(engine, context, 'reopen_rate', DURATION_EDGES)).toEqual([]);
  });
});

import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { buildDataset, dropDataset } from '../../src/ingest/import.ts';
import { dropInspection, inspect } from '../../src/ingest/inspect.ts';
import type { Inspection } from '../../src/ingest/inspection.ts';
import { DEFAULT_SETTINGS, NO_FILTER, type KpiFigure, type KpiSeries } from '../../src/kpi/kpi-query.ts';
import {
  computeDimensionCounts,
  computeFigures,
  computeSeries,
  kpiContext,
  reportSpan,
} from '../../src/report/compute.ts';
import { LINE_OF_GROUP } from './line-of-group.ts';
import { SELECTION } from './selection.ts';
import { timeStatements, type StatementTime } from './timed-engine.ts';

export interface ImportSample {
  /** File to raw rows, and recognised. */
  readMs: number;
  /** Raw rows to facts. */
  factsMs: number;
  /** The statements of both, in order. */
  statements: StatementTime[];
}

/** `overview` is all that a change of filter asks: figures, weekly series and the counts of the menus. */
export const QUERIES = ['figures', 'series', 'filtered', 'overview'] as const;
export type QueryName = (typeof QUERIES)[number];

export interface QuerySample {
  ms: number;
  figures: KpiFigure[];
  series: KpiSeries[];
}

/** One engine with one file: what is measured, in the browser and on native DuckDB by the same code. */
export interface Subject {
  /** Imports the file, after giving back what the import before took. */
  importFile(): Promise<ImportSample>;
  query(name: QueryName): Promise<QuerySample>;
  /** Bytes the engine uses with the report in it. */
  memoryBytes(): Promise<number>;
}

/** Later than every moment in the file. */
const NOW_UTC = Date.UTC(2026, 5, 1) / 1000;

/** `excludedMs` tells how long the engine has done what counts for nothing so far. */
export function createSubject(bare: Engine, file: File, excludedMs: () => number = () => 0): Subject {
  const { engine, takeStatements } = timeStatements(bare);
  let loaded: { inspection: Inspection; dataset: Dataset } | null = null;

  async function timed<T>(task: () => Promise<T>): Promise<{ ms: number; answer: T }> {
    const excluded = excludedMs();
    const start = performance.now();
    const answer = await task();
    return { ms: performance.now() - start - (excludedMs() - excluded), answer };
  }

  async function drop(): Promise<void> {
    if (!loaded) return;
    await dropDataset(engine, loaded.dataset);
    await dropInspection(engine, loaded.inspection);
    loaded = null;
  }

  async function ask(name: QueryName): Promise<Omit<QuerySample, 'ms'>> {
    if (!loaded) throw new Error('Nothing was imported');
    const { dataset } = loaded;
    const filter = name === 'filtered' || name === 'overview' ? SELECTION : NO_FILTER;
    const context = kpiContext(dataset, filter, DEFAULT_SETTINGS);
    const figures = name === 'series' ? [] : (await computeFigures(engine, context)).figures;
    const series =
      name === 'series' || name === 'overview'
        ? await computeSeries(engine, context, 'week', reportSpan(dataset, filter))
        : [];
    if (name === 'overview') await computeDimensionCounts(engine, context);
    return { figures, series };
  }

  return {
    async importFile() {
      await drop();
      takeStatements();
      const options = { nowUtc: NOW_UTC };
      const read = await timed(() => inspect(engine, [file], options));
      const [inspection] = read.answer;
      if (inspection === undefined) throw new Error('Nothing was read');
      const plan = { ...inspection.plan, lineOf: LINE_OF_GROUP };
      const facts = await timed(() => buildDataset(engine, [{ inspection, plan }], options));
      loaded = { inspection, dataset: facts.answer };
      return { readMs: read.ms, factsMs: facts.ms, statements: takeStatements() };
    },
    async query(name) {
      const { ms, answer } = await timed(() => ask(name));
      return { ms, ...answer };
    },
    memoryBytes: async () => (await engine.memory()).usedBytes,
  };
}

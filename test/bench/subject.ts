import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { buildDataset, dropDataset } from '../../src/ingest/import.ts';
import { dropInspection, inspect } from '../../src/ingest/inspect.ts';
import type { Inspection } from '../../src/ingest/inspection.ts';
import type { Coverage } from '../../src/kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { kpiContext } from '../../src/report/compute.ts';
import { prepareFacts } from '../../src/report/prepare-facts.ts';
import type { Answers } from './answers.ts';
import { askCensored } from './censored-ask.ts';
import { LINE_OF_GROUP } from './line-of-group.ts';
import { askFigures, takeNames } from './named-asks.ts';
import { askOverview } from './overview-ask.ts';
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

/**
 * `figures`, `filtered`: what PapaParse + JavaScript is asked too. `overview`: all that the page asks after a change of filter, here of a
 * quarter and two priorities; `all_time`: the same without a filter. `everything`: the figures of all KPIs. `censored`: durations with
 * open tickets (Kaplan-Meier). `prepared`: the facts in opening hours.
 */
export const QUERIES = [
  'figures',
  'filtered',
  'overview',
  'all_time',
  'everything',
  'censored',
  'prepared',
] as const;
export type QueryName = (typeof QUERIES)[number];

interface QuerySample extends Answers {
  ms: number;
  /** Its statements in order, by the KPIs they are for. */
  statements: StatementTime[];
}

/** One engine with one file: what is measured, in the browser and on native DuckDB by the same code. */
export interface Subject {
  /** Imports the file, after giving back what the import before took. */
  importFile(): Promise<ImportSample>;
  query(name: QueryName): Promise<QuerySample>;
  /** Bytes the engine uses with the report in it. */
  memoryBytes(): Promise<number>;
}

/** What PapaParse + JavaScript is asked too. */
const COMPARED_KPIS: readonly KpiId[] = [
  'first_contact_resolution',
  'escalation_rate',
  'reopen_rate',
  'first_response_time',
  'resolution_time',
];
const BUSINESS_SETTINGS = { ...DEFAULT_SETTINGS, clock: 'business' } as const;
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

  async function ask(name: QueryName): Promise<Answers> {
    if (!loaded) throw new Error('Nothing was imported');
    const { dataset } = loaded;
    const context = kpiContext(dataset, name === 'filtered' ? SELECTION : NO_FILTER, DEFAULT_SETTINGS);
    const figures = async (kpis: readonly KpiId[]): Promise<Answers> => ({
      figures: await askFigures(engine, context, kpis, 'now'),
      series: [],
      rows: [],
    });
    switch (name) {
      case 'figures':
      case 'filtered':
        return figures(COMPARED_KPIS);
      case 'overview':
        return askOverview(engine, dataset, SELECTION);
      case 'all_time':
        return askOverview(engine, dataset, NO_FILTER);
      case 'everything':
        return figures(KPI_IDS);
      case 'censored':
        return { figures: [], series: [], rows: await askCensored(engine, context) };
      case 'prepared':
        return { figures: [], series: [], rows: [await prepare(dataset)] };
      default:
        throw name satisfies never;
    }
  }

  async function prepare(dataset: Dataset): Promise<Coverage> {
    const { coverage, dispose } = await prepareFacts(engine, dataset, BUSINESS_SETTINGS);
    await dispose();
    return coverage;
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
      takeStatements();
      const { ms, answer } = await timed(() => ask(name));
      const names = takeNames();
      const statements = takeStatements().map((one) => ({ ...one, sql: names.get(one.sql) ?? one.sql }));
      return { ms, ...answer, statements };
    },
    memoryBytes: async () => (await engine.memory()).usedBytes,
  };
}

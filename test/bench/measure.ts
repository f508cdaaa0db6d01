import { openAsBlob } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { assertSameAnswers, assertSameFigures } from './agreement.ts';
import type { BenchBrowser } from './browser.ts';
import { openNativeEngine } from './native-engine.ts';
import { PLAIN_QUERIES, type PlainQueryName } from './page/plain-subject.ts';
import { createSubject, QUERIES, type ImportSample, type QueryName, type Subject } from './subject.ts';
import type { StatementTime } from './timed-engine.ts';

/** Samples in milliseconds; `sql` is the part of `import` spent in statements, `dashboard` is `import` and the figures after it. */
export type Work = 'read' | 'facts' | 'import' | 'sql' | 'dashboard' | QueryName;
type Timings = Record<Work, number[]>;

export interface SizeResult {
  tickets: number;
  bytes: number;
  wasm: Timings;
  native: Timings;
  /** PapaParse + JavaScript, as far as it is asked the same. */
  plain: Record<'dashboard' | PlainQueryName, number[]>;
  /** The first import of a page, in an engine that has not run anything. */
  firstImport: ImportSample;
  memoryBytes: { wasm: number; native: number };
  /** Of each measured import, every task of the page over 50 ms. */
  longTasks: { wasm: number[][]; plain: number[][] };
  /** Of each measured import, its statements in order. */
  statements: SideBySide;
  /** Of each measured query, its statements in order. */
  asked: Record<QueryName, SideBySide>;
  /** The import of the file with more columns, on which the queries are asked. */
  wide: { bytes: number; wasm: number[]; native: number[] };
  /** Figures, points and rows found to be the same. */
  agreed: { native: number; plain: number };
}

/** A list of statements for each run. */
export interface SideBySide {
  wasm: StatementTime[][];
  native: StatementTime[][];
}

export interface Rounds {
  imports: number;
  queries: number;
}

/** The same tickets in 16 columns, and with those that the whole overview needs. */
export interface Files {
  tickets: number;
  usual: string;
  wide: string;
}

const WIDE_IMPORTS = 2;
/** These take several times as long as the others and have no p95 to keep. */
const LONG: readonly QueryName[] = ['all_time', 'everything', 'censored', 'prepared'];

/** What takes turns: the page with the engine, native DuckDB, and the page with PapaParse. */
interface Contestants {
  page: Page;
  native: Subject;
  plainPage: Page;
  bytes: number;
}

/** One warm-up each, then in turn, so that a busy moment of the machine hits them all. */
export async function measure(
  browser: BenchBrowser,
  { tickets, usual, wide }: Files,
  rounds: Rounds,
  say: (progress: string) => void,
): Promise<SizeResult> {
  const result = noResult(tickets);
  await withContestants(browser, usual, async (contestants) => {
    result.bytes = contestants.bytes;
    for (let round = 0; round <= rounds.imports; round++) {
      say(`import ${round + 1} of ${rounds.imports + 1}`);
      await measureImport(contestants, result, round === 0);
    }
    result.memoryBytes = {
      wasm: await contestants.page.evaluate(() => window.bench.memoryBytes()),
      native: await contestants.native.memoryBytes(),
    };
  });
  await withContestants(browser, wide, async (contestants) => {
    result.wide.bytes = contestants.bytes;
    await contestants.plainPage.evaluate(() => window.bench.importPlain());
    for (let round = 0; round <= WIDE_IMPORTS; round++) {
      say(`import with more columns, ${round + 1} of ${WIDE_IMPORTS + 1}`);
      const inBrowser = await contestants.page.evaluate(() => window.bench.importFile());
      const onNative = await contestants.native.importFile();
      if (round === 0) continue;
      result.wide.wasm.push(inBrowser.readMs + inBrowser.factsMs);
      result.wide.native.push(onNative.readMs + onNative.factsMs);
    }
    for (const name of QUERIES) {
      const times = LONG.includes(name) ? Math.ceil(rounds.queries / 4) : rounds.queries;
      say(`${name}, ${times + 1} times`);
      for (let round = 0; round <= times; round++) {
        await measureQuery(contestants, result, name, round === 0);
      }
    }
  });
  return result;
}

async function withContestants(
  browser: BenchBrowser,
  csv: string,
  task: (contestants: Contestants) => Promise<void>,
): Promise<void> {
  const page = await browser.open(csv);
  const plainPage = await browser.open(csv);
  const engine = await openNativeEngine();
  try {
    await page.evaluate(() => window.bench.boot());
    const file = new File([await openAsBlob(csv)], path.basename(csv));
    const native = createSubject(engine, file, () => engine.copyMs());
    await task({ page, native, plainPage, bytes: file.size });
  } finally {
    await engine.close();
    await page.context().close();
    await plainPage.context().close();
  }
}

async function measureImport(
  { page, native, plainPage }: Contestants,
  result: SizeResult,
  warmUp: boolean,
): Promise<void> {
  const inBrowser = await page.evaluate(() => window.bench.importFile());
  const figures = await page.evaluate(() => window.bench.query('figures'));
  const onNative = await native.importFile();
  const nativeFigures = await native.query('figures');
  const plain = await plainPage.evaluate(() => window.bench.importPlain());
  if (warmUp) {
    result.firstImport = inBrowser;
    return;
  }
  addImport(result.wasm, inBrowser, figures.ms);
  addImport(result.native, onNative, nativeFigures.ms);
  result.plain.dashboard.push(plain.ms);
  result.longTasks.wasm.push(inBrowser.longTasks);
  result.longTasks.plain.push(plain.longTasks);
  result.statements.wasm.push(inBrowser.statements);
  result.statements.native.push(onNative.statements);
}

/** The warm-up also holds the answers against each other. */
async function measureQuery(
  { page, native, plainPage }: Contestants,
  result: SizeResult,
  name: QueryName,
  warmUp: boolean,
): Promise<void> {
  const inBrowser = await page.evaluate((query) => window.bench.query(query), name);
  const onNative = await native.query(name);
  if (warmUp) {
    result.agreed.native += assertSameAnswers(inBrowser, onNative, name);
  } else {
    result.wasm[name].push(inBrowser.ms);
    result.native[name].push(onNative.ms);
    result.asked[name].wasm.push(inBrowser.statements);
    result.asked[name].native.push(onNative.statements);
  }
  const plainName = PLAIN_QUERIES.find((query) => query === name);
  if (plainName === undefined) return;
  const plain = await plainPage.evaluate((query) => window.bench.queryPlain(query), plainName);
  if (warmUp) result.agreed.plain += assertSameFigures(inBrowser.figures, plain.figures, name);
  else result.plain[plainName].push(plain.ms);
}

/** Milliseconds to start the engine in a page without a cache, each in a new one. */
export async function measureColdStarts(
  browser: BenchBrowser,
  starts: number,
): Promise<{ samples: number[]; version: string }> {
  const samples: number[] = [];
  let version = '';
  for (let round = 0; round <= starts; round++) {
    const page = await browser.open();
    const ms = await page.evaluate(() => window.bench.boot());
    if (round > 0) samples.push(ms);
    version = await page.evaluate(() => window.bench.duckdbVersion());
    await page.context().close();
  }
  return { samples, version };
}

function noResult(tickets: number): SizeResult {
  return {
    tickets,
    bytes: 0,
    wasm: noTimings(),
    native: noTimings(),
    plain: { dashboard: [], figures: [], filtered: [] },
    firstImport: { readMs: 0, factsMs: 0, statements: [] },
    memoryBytes: { wasm: 0, native: 0 },
    longTasks: { wasm: [], plain: [] },
    statements: noStatements(),
    asked: {
      figures: noStatements(),
      filtered: noStatements(),
      overview: noStatements(),
      all_time: noStatements(),
      everything: noStatements(),
      censored: noStatements(),
      prepared: noStatements(),
    },
    wide: { bytes: 0, wasm: [], native: [] },
    agreed: { native: 0, plain: 0 },
  };
}

function noStatements(): SideBySide {
  return { wasm: [], native: [] };
}

function noTimings(): Timings {
  return {
    read: [],
    facts: [],
    import: [],
    sql: [],
    dashboard: [],
    figures: [],
    filtered: [],
    overview: [],
    all_time: [],
    everything: [],
    censored: [],
    prepared: [],
  };
}

function addImport(timings: Timings, sample: ImportSample, figuresMs: number): void {
  const total = sample.readMs + sample.factsMs;
  timings.read.push(sample.readMs);
  timings.facts.push(sample.factsMs);
  timings.import.push(total);
  timings.sql.push(sample.statements.reduce((sum, { ms }) => sum + ms, 0));
  timings.dashboard.push(total + figuresMs);
}

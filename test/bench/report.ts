import os from 'node:os';
import { formatTable } from './format-table.ts';
import type { FormatsResult } from './measure-formats.ts';
import type { SizeResult, Work } from './measure.ts';
import { spread } from './statistics.ts';

const LABELS: Record<Work, string> = {
  read: 'file -> rows, recognised',
  facts: 'rows -> facts',
  import: 'file -> facts',
  sql: '  of which in SQL statements',
  dashboard: 'file -> five KPIs by line',
  figures: 'five KPIs by line',
  series: 'five KPIs by line and week',
  filtered: 'five KPIs by line, a quarter, priority 1-2',
  overview: 'whole overview, a quarter, priority 1-2',
};
const ORDER = [
  'read',
  'facts',
  'import',
  'sql',
  'dashboard',
  'figures',
  'series',
  'filtered',
  'overview',
] as const satisfies readonly Work[];

const JSON_BUDGET = 3;

export function machineText(chromium: string, duckdb: string): string {
  const cpus = os.cpus();
  return [
    `${cpus.length} x ${cpus[0]?.model.trim() ?? 'unknown processor'}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, load ${os.loadavg()[0]?.toFixed(1)}`,
    `Chromium ${chromium}, Node ${process.version}, DuckDB ${duckdb} as wasm (one thread) and native (one thread, in memory)`,
    `Milliseconds: median and 95th percentile, after a warm-up, the engines in turn.`,
  ].join('\n');
}

export function coldStartText(samples: readonly number[]): string {
  const { median, p95 } = spread(samples);
  return `\nEngine, cold start without cache: ${ms(median)}, p95 ${ms(p95)} (${samples.length} runs)`;
}

/** The table of one size and what else was seen. */
export function sizeText(result: SizeResult): string {
  const rows = ORDER.map((work) => {
    const wasm = spread(result.wasm[work]);
    const native = spread(result.native[work]);
    const plain = hasPlain(work) ? spread(result.plain[work]) : null;
    return [
      LABELS[work],
      ms(wasm.median),
      ms(wasm.p95),
      ms(native.median),
      ms(native.p95),
      times(wasm.median / native.median),
      plain ? ms(plain.median) : '',
      plain ? ms(plain.p95) : '',
      plain ? times(plain.median / wasm.median) : '',
      String(result.wasm[work].length),
    ];
  });
  const head = [
    '',
    'Linewise',
    'p95',
    'native',
    'p95',
    'x native',
    'PapaParse + JS',
    'p95',
    'x faster',
    'runs',
  ];
  const { agreed, firstImport, memoryBytes, longTasks } = result;
  return [
    `\n${count(result.tickets)} tickets, ${megabytes(result.bytes)}`,
    formatTable(head, rows),
    `First import of a page: ${ms(firstImport.readMs + firstImport.factsMs)} ms`,
    `Memory with the report in it: ${megabytes(memoryBytes.wasm)} in the engine, ${megabytes(memoryBytes.native)} native`,
    `Page blocked during an import: ${longTasksText(longTasks.wasm)}; PapaParse + JS: ${longTasksText(longTasks.plain)}`,
    `Agreement: ${agreed.native} figures and points with native DuckDB, ${agreed.plain} figures with PapaParse + JS`,
  ].join('\n');
}

/** Statements by the time they take in the browser, beside native. */
export function profileText({ statements, wasm, native, firstImport }: SizeResult): string {
  const median = (runs: SizeResult['statements']['wasm'], index: number): number =>
    spread(runs.map((run) => run[index]?.ms ?? 0)).median;
  const list = (statements.wasm[0] ?? []).map(({ sql }, index) => ({
    sql,
    first: firstImport.statements[index]?.ms ?? 0,
    wasm: median(statements.wasm, index),
    native: median(statements.native, index),
  }));
  const outside = ({ import: whole, sql }: SizeResult['wasm']): number =>
    spread(whole).median - spread(sql).median;
  const firstInStatements = firstImport.statements.reduce((sum, statement) => sum + statement.ms, 0);
  list.push({
    sql: 'outside the statements',
    first: firstImport.readMs + firstImport.factsMs - firstInStatements,
    wasm: outside(wasm),
    native: outside(native),
  });
  const rows = list
    .toSorted((a, b) => b.wasm - a.wasm)
    .slice(0, 12)
    .map((step) => [
      step.sql,
      ms(step.first),
      ms(step.wasm),
      ms(step.native),
      times(step.wasm / step.native),
    ]);
  const head = ['', 'first', 'Linewise', 'native', 'x native'];
  return `\nWhere the time of an import goes (first: in an engine that has not run anything)\n${formatTable(head, rows)}`;
}

/** The same tickets as CSV and as JSON, and how often the one takes the time of the other. */
export function formatsText({ tickets, csv, json, agreed }: FormatsResult): string {
  const row = (name: string, { bytes, ms: samples }: FormatsResult['csv']): string[] => {
    const { median, p95 } = spread(samples);
    const ratio = median / spread(csv.ms).median;
    return [name, megabytes(bytes), ms(median), ms(p95), times(ratio), String(samples.length)];
  };
  return [
    `\nJSON beside CSV, ${count(tickets)} tickets, file -> facts (budget: under ${times(JSON_BUDGET)} the CSV's time)`,
    formatTable(['', 'file', 'Linewise', 'p95', 'x CSV', 'runs'], [row('CSV', csv), row('JSON', json)]),
    `Agreement: ${agreed} figures`,
  ].join('\n');
}

interface Verdict {
  what: string;
  value: (result: SizeResult) => number;
  text: (value: number) => string;
  /** Most allowed at one million tickets; least where `atLeast`. */
  budget: number;
  atLeast?: true;
}

const medianRatio = (work: Work) => (result: SizeResult) =>
  spread(result.wasm[work]).median / spread(result.native[work]).median;

const VERDICTS: readonly Verdict[] = [
  { what: 'file -> facts / native', value: medianRatio('import'), text: times, budget: 2.5 },
  { what: 'file -> five KPIs / native', value: medianRatio('dashboard'), text: times, budget: 2.5 },
  {
    what: 'file -> facts / its SQL alone on native',
    value: ({ wasm, native }) => spread(wasm.import).median / spread(native.sql).median,
    text: times,
    budget: 2.5,
  },
  { what: 'five KPIs by line / native', value: medianRatio('figures'), text: times, budget: 2 },
  {
    what: 'PapaParse + JS / file -> five KPIs',
    value: ({ plain, wasm }) => spread(plain.dashboard).median / spread(wasm.dashboard).median,
    text: times,
    budget: 3,
    atLeast: true,
  },
  {
    what: 'whole overview after a filter, p95 (without painting)',
    value: ({ wasm }) => spread(wasm.overview).p95,
    text: (value) => `${ms(value)} ms`,
    budget: 500,
  },
  {
    what: 'memory in the engine',
    value: ({ memoryBytes }) => memoryBytes.wasm,
    text: megabytes,
    budget: 1e9,
  },
];

/** The ratios of all sizes beside their budget, and how the work grows with the tickets. */
export function verdictText(results: readonly SizeResult[]): string {
  const head = ['', ...results.map(({ tickets }) => count(tickets)), 'budget at 1,000,000'];
  const rows = VERDICTS.map(({ what, value, text, budget, atLeast }) => [
    what,
    ...results.map((result) => text(value(result))),
    `${atLeast ? '>=' : '<='} ${text(budget)}`,
  ]);
  const steps = results.slice(1).map((result, i) => ({ before: results[i]!, result }));
  const growthHead = [
    '',
    ...steps.map(({ before, result }) => `${count(before.tickets)} -> ${count(result.tickets)}`),
  ];
  const growth = ORDER.map((work) => [
    LABELS[work],
    ...steps.map(({ before, result }) =>
      times(spread(result.wasm[work]).median / spread(before.wasm[work]).median),
    ),
  ]);
  return [
    '\nRatios of medians',
    formatTable(head, rows),
    ...(steps.length === 0 ? [] : ['\nGrowth of Linewise, medians', formatTable(growthHead, growth)]),
  ].join('\n');
}

function longTasksText(imports: readonly number[][]): string {
  const all = imports.flat();
  if (all.length === 0) return 'never over 50 ms';
  const each = (all.length / imports.length).toFixed(1);
  return `${each} tasks over 50 ms, the longest ${ms(Math.max(...all))} ms`;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : count(Math.round(value));
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} x`;
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 1e6))} MB`;
}

function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function hasPlain(work: Work): work is keyof SizeResult['plain'] {
  return work === 'dashboard' || work === 'figures' || work === 'filtered';
}

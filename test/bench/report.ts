import os from 'node:os';
import { formatTable } from './format-table.ts';
import type { FormatsResult } from './measure-formats.ts';
import { count, megabytes, ms, times } from './format-number.ts';
import { LABELS, ORDER } from './labels.ts';
import type { SizeResult, Work } from './measure.ts';
import { spread } from './statistics.ts';

const JSON_BUDGET = 3;
/** Of a statement. */
const SHOWN_CHARS = 90;

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
  const { agreed, firstImport, memoryBytes, longTasks, wide } = result;
  const more = { wasm: spread(wide.wasm).median, native: spread(wide.native).median };
  return [
    `\n${count(result.tickets)} tickets, ${megabytes(result.bytes)}`,
    formatTable(head, rows),
    `First import of a page: ${ms(firstImport.readMs + firstImport.factsMs)} ms`,
    `With three more columns (${megabytes(wide.bytes)}) file -> facts takes ${ms(more.wasm)} ms, native ${ms(more.native)} ms, ${times(more.wasm / more.native)}; the queries are asked of that file`,
    `Memory with the report in it: ${megabytes(memoryBytes.wasm)} in the engine, ${megabytes(memoryBytes.native)} native`,
    `Page blocked during an import: ${longTasksText(longTasks.wasm)}; PapaParse + JS: ${longTasksText(longTasks.plain)}`,
    `Agreement: ${agreed.native} figures, points and rows with native DuckDB, ${agreed.plain} figures with PapaParse + JS`,
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
      step.sql.replace(/\s+/g, ' ').slice(0, SHOWN_CHARS),
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

function longTasksText(imports: readonly number[][]): string {
  const all = imports.flat();
  if (all.length === 0) return 'never over 50 ms';
  const each = (all.length / imports.length).toFixed(1);
  return `${each} tasks over 50 ms, the longest ${ms(Math.max(...all))} ms`;
}

function hasPlain(work: Work): work is keyof SizeResult['plain'] {
  return work === 'dashboard' || work === 'figures' || work === 'filtered';
}

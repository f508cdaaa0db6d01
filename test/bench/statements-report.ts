import { formatTable } from './format-table.ts';
import { count, ms, times } from './format-number.ts';
import { LABELS } from './labels.ts';
import type { SideBySide, SizeResult } from './measure.ts';
import { spread } from './statistics.ts';
import type { QueryName } from './subject.ts';

const SHOWN: readonly QueryName[] = ['overview', 'all_time', 'everything', 'censored', 'prepared'];
const SHOWN_CHARS = 100;

interface Time {
  wasm: number;
  native: number;
}

/** Every statement of the queries with its time in the browser beside native, a column for each size, and the sums. */
export function statementsText(results: readonly SizeResult[]): string {
  const head = results.flatMap(({ tickets }) => [count(tickets), 'native', 'x native']);
  return SHOWN.map((query) => {
    const bySize = results.map(({ asked }) => timesOf(asked[query]));
    const names = [...new Set(bySize.flatMap((byName) => [...byName.keys()]))];
    const rows = names.map((name) => [shown(name), ...bySize.flatMap((byName) => cells(byName.get(name)))]);
    const sums = ['sum', ...bySize.flatMap((byName) => cells(sumOf([...byName.values()])))];
    return `\nStatements of: ${LABELS[query]}\n${formatTable(['', ...head], [...rows, sums])}`;
  }).join('\n');
}

/** Medians, by the name of the statement and how many of that name went before. */
function timesOf({ wasm, native }: SideBySide): Map<string, Time> {
  const median = (runs: SideBySide['wasm'], index: number) =>
    spread(runs.map((run) => run[index]?.ms ?? 0)).median;
  const byName = new Map<string, Time>();
  for (const [index, { sql }] of (wasm[0] ?? []).entries()) {
    const time = { wasm: median(wasm, index), native: median(native, index) };
    byName.set(byName.has(sql) ? `${sql} (${index + 1})` : sql, time);
  }
  return byName;
}

function sumOf(all: readonly Time[]): Time {
  const sum = (side: keyof Time) => all.reduce((total, time) => total + time[side], 0);
  return { wasm: sum('wasm'), native: sum('native') };
}

function cells(time: Time | undefined): string[] {
  return time ? [ms(time.wasm), ms(time.native), times(time.wasm / time.native)] : ['', '', ''];
}

function shown(name: string): string {
  const line = name.replace(/\s+/g, ' ');
  return line.length > SHOWN_CHARS ? `${line.slice(0, SHOWN_CHARS - 1)}…` : line;
}

import type { KpiFigure } from '../../src/kpi/kpi-query.ts';
import type { Answers } from './answers.ts';
import type { PlainFigure } from './page/plain-figures.ts';

/** Sums of doubles depend on their order in the last digits. */
const TOLERANCE = 1e-9;

/** Throws when the two engines do not answer the same; tells how many figures, points and rows were compared. */
export function assertSameAnswers(wasm: Answers, native: Answers, what: string): number {
  const differences = [
    ...differing(wasm.figures, native.figures, `${what}: figures`),
    ...differing(wasm.series, native.series, `${what}: series`),
    ...differing(wasm.rows, native.rows, `${what}: rows`),
  ];
  refuse(differences, 'Wasm and native DuckDB');
  const points = wasm.series.reduce((sum, one) => sum + one.points.length, 0);
  return wasm.figures.length + points + wasm.rows.length;
}

/** Throws when the database and plain JavaScript do not find the same; tells how many figures were compared. */
export function assertSameFigures(
  figures: readonly KpiFigure[],
  plain: readonly PlainFigure[],
  what: string,
): number {
  const expected = new Map(plain.map((figure) => [`${figure.kpi} ${figure.line}`, figure]));
  const differences = figures.flatMap(({ kpi, line, n, numerator, value, mean, p75, p90 }) => {
    const key = `${kpi} ${line}`;
    const place = `${what}: ${key}`;
    const found: PlainFigure = { kpi, line, n, numerator, value, mean, p75, p90 };
    const other = expected.get(key);
    return other ? differing(found, other, place) : n === 0 ? [] : [`${place}: not in the baseline`];
  });
  refuse(differences, 'DuckDB and PapaParse + JavaScript');
  return figures.length;
}

function refuse(differences: readonly string[], whose: string): void {
  if (differences.length === 0) return;
  throw new Error(
    `The figures of ${whose} differ in ${differences.length} places:\n${differences.slice(0, 20).join('\n')}`,
  );
}

function differing(a: unknown, b: unknown, path: string): string[] {
  if (typeof a === 'number' && typeof b === 'number') {
    const scale = Math.max(1, Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= TOLERANCE * scale ? [] : [`${path}: ${a} and ${b}`];
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) => differing(a[key], b[key], `${path} ${key}`));
  }
  return Object.is(a, b) ? [] : [`${path}: ${String(a)} and ${String(b)}`];
}

/** Arrays too: their keys are the indexes. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

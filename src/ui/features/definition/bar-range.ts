import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import type { LineHistogram } from '../../../kpi/compile/histogram-sql.ts';

/** A number of seconds to point at among the bars. */
export interface BarMark {
  seconds: number;
  text: string;
}

/** Marks for what is known; each text has `{value}` filled in. */
export function barMarks(
  format: Pick<Format, 'duration'>,
  marks: readonly { seconds: number | null | undefined; text: string }[],
): BarMark[] {
  return marks.flatMap(({ seconds, text }) =>
    typeof seconds === 'number' ? [{ seconds, text: fill(text, { value: format.duration(seconds) }) }] : [],
  );
}

/** What a bar counts: more than `from` and at most `until` seconds; 0: from the shortest, NULL: to the longest. */
export interface BarSpan {
  from: number;
  until: number | null;
}

export function barSpan(bar: number, edges: readonly number[]): BarSpan {
  return { from: bar === 0 ? 0 : (edges[bar - 1] ?? 0), until: edges[bar] ?? null };
}

/** The bar that holds so many seconds. */
export function barOf(seconds: number, edges: readonly number[]): number {
  const bar = edges.findIndex((edge) => seconds <= edge);
  return bar < 0 ? edges.length : bar;
}

/** The bars from the first to the last that has a ticket of any line; those between them may be empty. */
export function shownBars(lines: readonly Pick<LineHistogram, 'counts'>[]): number[] {
  const isUsed = (bar: number) => lines.some(({ counts }) => (counts[bar] ?? 0) > 0);
  const all = (lines[0]?.counts ?? []).map((_, bar) => bar);
  const first = all.findIndex(isUsed);
  return first < 0 ? [] : all.slice(first, all.findLastIndex(isUsed) + 1);
}

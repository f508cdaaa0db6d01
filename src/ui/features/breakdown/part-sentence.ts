import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import type { NamedPart } from './part-order.ts';

/** What the split says as a whole: how many differ from the rest, or of numbers of tickets which is the largest. */
export function partSentence(
  parts: readonly NamedPart[],
  by: SplitBy,
  { breakdown }: Messages,
  format: Format,
): string {
  const { summary, many, dimensions, nothing } = breakdown;
  const [largest] = parts.toSorted((a, b) => b.figure.n - a.figure.n);
  if (largest === undefined) return fill(nothing, { by: dimensions[by] });
  const { unit } = largest.figure;
  const words = {
    all: format.integer(parts.length),
    many: many[by],
    rest: unit === 'count' ? '' : summary.rest[unit],
  };
  if (parts.length === 1) return fill(summary.one, { by: dimensions[by], name: largest.name });
  if (unit === 'count') {
    const total = parts.reduce((sum, { figure }) => sum + figure.n, 0);
    if (total === 0) return fill(summary.plain, words);
    return fill(summary.count, {
      ...words,
      name: largest.name,
      share: format.percent(largest.figure.n / total),
    });
  }
  const judged = parts.filter(({ beside }) => beside !== null && beside.verdict !== 'unknown');
  if (judged.length === 0) return fill(summary.plain, words);
  const found = judged.filter(({ beside }) => beside?.verdict !== 'noise').length;
  if (found === 0) return fill(summary.none, words);
  return `${format.plural(found, summary.found, words)} ${summary.chance}`;
}

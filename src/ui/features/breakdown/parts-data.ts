import type { Messages } from '../../../i18n/en.ts';
import type { KpiUnit } from '../../../kpi/kpi-definition.ts';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import type { ChartData } from '../../charts/chart-data.ts';
import type { NamedPart } from './part-order.ts';

/** All parts as raw values: ratios, seconds, numbers of tickets, means. */
export function partsData(
  parts: readonly NamedPart[],
  by: SplitBy,
  unit: KpiUnit,
  { breakdown }: Messages,
): ChartData {
  const { table, dimensions } = breakdown;
  const isRate = unit === 'ratio';
  return {
    head: [
      dimensions[by],
      table.value[unit],
      ...(isRate ? [table.k] : []),
      table.n,
      ...(unit === 'count' ? [] : [table.low, table.high]),
      ...(unit === 'seconds' ? ['p90'] : []),
      table.change,
    ],
    rows: parts.map(({ name, figure, change }) => [
      name,
      figure.value,
      ...(isRate ? [figure.numerator] : []),
      figure.n,
      ...(unit === 'count' ? [] : [figure.low, figure.high]),
      ...(unit === 'seconds' ? [figure.p90] : []),
      change?.change.difference ?? null,
    ]),
  };
}

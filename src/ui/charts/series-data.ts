import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/en.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import type { ChartData } from './chart-data.ts';
import type { ComparedSeries } from './compared-series.ts';
import { pointWords } from './point-notes.ts';
import { seriesColumns } from './series-columns.ts';
import { trendRows } from './trend-rows.ts';

/** The table of a trend as raw values: the first day of every bucket, per line the value and the tickets behind it, and why it is not final. */
export function seriesData(
  series: readonly KpiSeries[],
  compared: readonly ComparedSeries[],
  messages: Messages,
): ChartData {
  const { common, exports, overview, trends } = messages;
  const columns = seriesColumns(series, compared);
  const isRate = series[0]?.unit === 'ratio';
  const unit = exports.units[series[0]?.unit ?? 'ratio'];
  const head = columns.flatMap(({ series: { line }, before }) => {
    const name =
      before === null
        ? common.lines[line]
        : fill(trends.beforeLine, { line: common.lines[line], before: trends.beforeHead });
    return [
      ...(before === null ? [] : [fill(exports.of, { what: overview.trend.period, name })]),
      fill(exports.of, { what: unit, name }),
      ...(isRate ? [fill(exports.of, { what: 'k', name })] : []),
      fill(exports.of, { what: 'n', name }),
    ];
  });
  return {
    head: [overview.trend.period, ...head, exports.remarks],
    rows: trendRows(series).map(({ from }) => {
      const words = new Set<string>();
      const cells = columns.flatMap(({ at, before }) => {
        const point = at(from);
        if (before === null && point !== null)
          for (const word of pointWords(point, messages)) words.add(word);
        return [
          ...(before === null ? [] : [point?.from ?? null]),
          point?.value ?? null,
          ...(isRate ? [point?.numerator ?? null] : []),
          point?.n ?? null,
        ];
      });
      return [from, ...cells, [...words].join(', ')];
    }),
  };
}

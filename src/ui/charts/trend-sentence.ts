import type { Messages } from '../../i18n/en.ts';
import { fill } from '../../i18n/fill.ts';
import { addDays } from '../../i18n/local-date.ts';
import type { Format } from '../../i18n/format.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { trendSummary } from './trend-summary.ts';
import type { MeasuredPoint } from './trend-summary.ts';

/** What a trend chart says, in one sentence or two, without a word that the settled points do not carry. */
export function trendSentence(series: readonly KpiSeries[], messages: Messages, format: Format): string {
  const { trend } = messages.overview;
  const summary = trendSummary(series);
  if (summary.kind === 'empty') return trend.summaryEmpty;
  if (summary.kind === 'unsettled') return trend.summaryNone;
  const { bucket, unit, line } = summary.series;
  const texts = bucket === 'day' ? trend.ofDays : trend;
  const value = (point: MeasuredPoint) => format.value(point.value, unit);
  // A week belongs to the year of its Thursday; a month does so anyway.
  const years = new Set(summary.series.points.map(({ from }) => addDays(from, 3).slice(0, 4)));
  const when = (point: MeasuredPoint) => format.bucketName(point.from, bucket, years.size > 1);
  const ending = {
    line: messages.common.lines[line],
    last: value(summary.last),
    lastBucket: when(summary.last),
  };
  if (summary.kind === 'one') return fill(texts.summaryOne, ending);
  const { first, last, low, high } = summary;
  const isNews = (point: MeasuredPoint | null): point is MeasuredPoint =>
    point !== null && value(point) !== value(first) && value(point) !== value(last);
  return [
    fill(texts.summary, { ...ending, first: value(first), firstBucket: when(first) }),
    isNews(low) ? fill(texts.lowest, { low: value(low), lowBucket: when(low) }) : '',
    isNews(high) ? fill(texts.highest, { high: value(high), highBucket: when(high) }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

import { fill } from '../i18n/fill.ts';
import type { Messages } from '../i18n/en.ts';
import type { Format } from '../i18n/format.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';
import { reportDays } from '../report/report-span.ts';
import type { ChartAbout } from '../ui/charts/chart-about.tsx';

/** What the figures of a report under a filter are of, in words; for what leaves the page. */
export function chartAboutOf(
  dataset: Dataset,
  filter: KpiFilter,
  messages: Messages,
  format: Format,
): ChartAbout {
  const { common, filters: texts, exports, overview } = messages;
  const days = reportDays(dataset);
  const { unknown } = common.channels;
  const named = (names: readonly (string | null)[]) => names.map((name) => name ?? unknown);
  const chosen: readonly (readonly [string, readonly string[]])[] = [
    [texts.line, filter.lines.map((line) => (line === 0 ? unknown : String(line)))],
    [texts.priority, filter.priorities.map((priority) => common.priorities[priority])],
    [texts.channel, filter.channels.map((channel) => common.channels[channel])],
    [exports.names.group, named(filter.groups)],
    [exports.names.category, named(filter.categories)],
    [exports.names.agent, named(filter.agents)],
  ];
  return {
    period:
      days === null
        ? overview.undated.title
        : format.period({ from: filter.period.from ?? days.from, to: filter.period.to ?? days.to }),
    filters: chosen
      .filter(([, values]) => values.length > 0)
      .map(([dimension, values]) => fill(texts.chip, { dimension, values: format.list(values) }))
      .join('; '),
    source: [
      dataset.sources.map(({ name }) => name).join(', '),
      dataset.zone,
      ...(days === null
        ? []
        : [fill(overview.accounting.asOf, { moment: format.dateTime(dataset.asOfLocal) })]),
    ].join(' · '),
  };
}

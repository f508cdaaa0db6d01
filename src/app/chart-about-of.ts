import { fill } from '../i18n/fill.ts';
import { filterWords } from '../i18n/filter-words.ts';
import type { Messages } from '../i18n/en.ts';
import type { Format } from '../i18n/format.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';
import { reportDays } from '../report/report-span.ts';
import type { ChartAbout } from '../ui/charts/chart-about.tsx';
import { lineKeys } from '../report/judged-figures.ts';

/** What the figures of a report under a filter are of, in words; for what leaves the page. */
export function chartAboutOf(
  dataset: Dataset,
  filter: KpiFilter,
  messages: Messages,
  format: Format,
): ChartAbout {
  const { overview } = messages;
  const days = reportDays(dataset);
  return {
    period:
      days === null
        ? overview.undated.title
        : format.period({ from: filter.period.from ?? days.from, to: filter.period.to ?? days.to }),
    filters: filterWords({ ...filter, lines: lineKeys(filter.lines) }, messages, format).join('; '),
    source: [
      dataset.sources.map(({ name }) => name).join(', '),
      dataset.zone,
      ...(days === null
        ? []
        : [fill(overview.accounting.asOf, { moment: format.dateTime(dataset.asOfLocal) })]),
    ].join(' · '),
  };
}

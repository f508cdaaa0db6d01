import type { Dataset } from '../ingest/dataset.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';
import { DAY, localDate, periodSeconds } from '../kpi/periods.ts';
import { comparedSpan, type Compare, type ComparedSpan } from '../kpi/statistics/compared-span.ts';

/** What the user wants the period to be compared with. */
export type CompareChoice = Compare | 'none';

/** What the period of the filter is compared with; NULL: nothing, by choice or because the data does not go back that far. */
export function comparedWith(
  dataset: Pick<Dataset, 'asOfLocal' | 'createdRange'>,
  filter: Pick<KpiFilter, 'period'>,
  choice: CompareChoice,
): ComparedSpan | null {
  if (choice === 'none') return null;
  const compared = comparedSpan({
    span: periodSeconds(filter.period),
    compare: choice,
    asOfLocal: dataset.asOfLocal,
    dataFromLocal: dataset.createdRange?.from ?? null,
  });
  return compared?.covered === true ? compared : null;
}

/** Local days; `time`: `HH:mm` on the last of them up to which it goes, where that is not midnight. */
interface ComparedDays {
  from: string;
  to: string;
  time?: string;
}

/** First and last day of what is compared with, and the time on it up to which it goes, to the minute, where that is not midnight. */
export function comparedPeriod({ span: { from, until } }: Pick<ComparedSpan, 'span'>): ComparedDays {
  const days = { from: localDate(from), to: localDate(until - 1) };
  return until % DAY === 0 ? days : { ...days, time: new Date(until * 1000).toISOString().slice(11, 16) };
}

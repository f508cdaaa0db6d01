import type { Dataset } from '../ingest/dataset.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { CutPeriod } from '../i18n/date-format.ts';
import type { KpiFigure, KpiFilter } from '../kpi/kpi-query.ts';
import { DAY, localDate, periodSeconds } from '../kpi/periods.ts';
import { changeOf, missingTickets } from '../kpi/statistics/change.ts';
import { comparedSpan, type ComparedSpan } from '../kpi/statistics/compared-span.ts';
import { COMPARISONS, type Comparison as CompareChoice } from '../state/url-state.ts';
import type { FigureChange } from '../ui/charts/comparison.ts';
import type { CompareOption } from '../ui/features/filters/compare-options.ts';

/** Fewer tickets give no interval of a median, nor a rate that says anything. */
const FEWEST = 6;

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

/** First and last day of what is compared with, and the time on it up to which it goes, to the minute, where that is not midnight. */
export function comparedPeriod({ span: { from, until } }: Pick<ComparedSpan, 'span'>): CutPeriod {
  const days = { from: localDate(from), to: localDate(until - 1) };
  return until % DAY === 0 ? days : { ...days, time: new Date(until * 1000).toISOString().slice(11, 16) };
}

export function compareOptions(
  dataset: Pick<Dataset, 'asOfLocal' | 'createdRange'>,
  filter: Pick<KpiFilter, 'period'>,
): CompareOption[] {
  return COMPARISONS.map((choice) => {
    const compared = comparedWith(dataset, filter, choice);
    return {
      choice,
      compared: compared && { period: comparedPeriod(compared), elapsed: compared.elapsed },
    };
  });
}

/** Every figure laid beside the same one of the other period; a count beside one of the same length. */
export function changesOf(
  now: readonly KpiFigure[],
  before: readonly KpiFigure[],
  lengthRatio: number,
): FigureChange[] {
  return now.flatMap((figure) => {
    const other = before.find(({ kpi, line }) => kpi === figure.kpi && line === figure.line);
    if (other === undefined) return [];
    const { direction, kind } = kpiDefinition(figure.kpi);
    const ratio = kind === 'count' ? lengthRatio : 1;
    const change = changeOf(figure, other, direction, ratio);
    return [
      {
        before: other,
        change,
        missing: change.verdict === 'unknown' ? missingTickets(figure, other) : 0,
        small: Math.min(figure.n, other.n) < FEWEST,
        scaled: Math.abs(ratio - 1) > 1e-9,
      },
    ];
  });
}

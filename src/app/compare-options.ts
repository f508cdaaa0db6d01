import type { Dataset } from '../ingest/dataset.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';
import { comparedPeriod, comparedWith } from '../report/compared-with.ts';
import { COMPARISONS } from '../state/url-state.ts';
import type { CompareOption } from '../ui/features/filters/compare-options.ts';

/** What the period of a filter can be compared with, and what that comes to. */
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

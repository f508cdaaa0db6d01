import type { Dataset } from '../ingest/dataset.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { View } from '../report/kpi-queries.ts';
import type { RowList } from '../report/row-list.ts';
import type { FilterValue } from '../state/filter-by.ts';
import type { ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';

/** Where any figure, bar or row of a report leads. */
export interface ReportLinks {
  /** How a KPI is computed, over the screen. */
  definition: (kpi: KpiId) => void;
  /** The tickets screen with exactly these rows. */
  list: (list: RowList) => void;
  /** The same screen, for one value of a dimension. */
  filter: (value: FilterValue) => void;
}

/** What every screen of a report is given. */
export interface ReportPageProps {
  dataset: Dataset;
  view: ViewState;
  setView: SetView;
  /** The engine with the report under the filter and the settings: what every KPI query takes. */
  source: View;
  links: ReportLinks;
}

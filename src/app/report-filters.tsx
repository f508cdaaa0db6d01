import { useMemo } from 'react';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { KpiFilter } from '../kpi/kpi-query.ts';
import { presetOf } from '../kpi/period-presets.ts';
import { reportDays } from '../report/report-span.ts';
import type { View } from '../report/kpi-queries.ts';
import { openSavedView, savableFragment } from '../state/saved-views.ts';
import { formatViewState, type ViewState } from '../state/url-state.ts';
import { useUndo, type SetView } from '../state/use-view-state.ts';
import { filterNews } from '../ui/features/filters/chosen-text.ts';
import { FilterBar } from '../ui/features/filters/filter-bar.tsx';
import { FilterToast } from '../ui/features/filters/filter-toast.tsx';
import { ViewsMenu } from '../ui/features/views/views-menu.tsx';
import { compareOptions } from './compare-options.ts';
import { filterMenus } from './filter-menus.ts';
import { useFilterChoices } from './use-filter-choices.ts';

/** The filter before and after a click on a bar, cell or row of the page. */
export interface FilterClick {
  before: KpiFilter;
  after: KpiFilter;
}

interface ReportFiltersProps {
  source: View;
  view: ViewState;
  setView: SetView;
  /** The last of them; NULL: none yet, or the user has read what it did. */
  click: FilterClick | null;
  onRead: () => void;
}

/** The filters of a report around any of its screens, with the saved views and what a click elsewhere changed. */
export function ReportFilters({ source, view, setView, click, onRead }: ReportFiltersProps) {
  const { dataset, filter, settings } = source;
  const messages = useMessages();
  const format = useFormat();
  const undo = useUndo();
  const { rowsOf, ask } = useFilterChoices(source);
  const range = useMemo(() => reportDays(dataset), [dataset]);
  const isOfClick = click !== null && JSON.stringify(click.after) === JSON.stringify(filter);
  return (
    <>
      <FilterBar
        filter={filter}
        range={range}
        menus={filterMenus(dataset, settings, filter, rowsOf)}
        agents={settings.agents}
        compare={view.compare}
        compareOptions={compareOptions(dataset, filter)}
        onAsk={ask}
        onChange={(next, mode) => setView({ filter: next }, mode)}
        onCompare={(compare) => setView({ compare })}
        onUndo={undo}
        end={
          <ViewsMenu
            present={savableFragment(view)}
            preset={range && presetOf(filter.period, range)}
            isPresent={(saved) =>
              formatViewState(openSavedView(saved, { sample: null }, range)) === savableFragment(view)
            }
            onOpen={(saved) => setView(openSavedView(saved, view, range))}
          />
        }
      />
      {isOfClick && undo !== null ? (
        <FilterToast
          text={filterNews(messages, format, click.before, click.after)}
          onUndo={undo}
          onDismiss={onRead}
        />
      ) : null}
    </>
  );
}

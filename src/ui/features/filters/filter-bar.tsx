import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiFilter } from '../../../kpi/kpi-query.ts';
import type { DayRange } from '../../../kpi/period-presets.ts';
import { chooseKeys, chosenKeys } from '../../../state/filter-by.ts';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import { filterNews } from './chosen-text.ts';
import { CompareFilter } from './compare-filter.tsx';
import type { CompareChoice, CompareOption } from './compare-options.ts';
import { FilterChips } from './filter-chips.tsx';
import type { AskChoices, ChangeFilter, FilterMenu } from './filter-options.ts';
import { FilterSheet } from './filter-sheet.tsx';
import { PeriodFilter } from './period-filter.tsx';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  filter: KpiFilter;
  /** First and last day of the data; NULL for an export without dates. */
  range: DayRange | null;
  menus: readonly FilterMenu[];
  agents: boolean;
  compare: CompareChoice;
  compareOptions: readonly CompareOption[];
  onAsk: AskChoices;
  onChange: ChangeFilter;
  onCompare: (compare: CompareChoice) => void;
  onUndo: (() => void) | null;
  /** At the end of the bar: the saved views. */
  end: ReactNode;
}

/** Everything the page is filtered by, in one bar: what can be chosen, what is chosen, and the way back. */
export function FilterBar(props: FilterBarProps) {
  const { filter, range, menus, agents, compare, onAsk, onChange, onCompare, onUndo, end } = props;
  const compareOptions = range === null ? [] : props.compareOptions;
  const texts = useMessages().filters;
  const news = useFilterNews(filter);
  return (
    <search className={styles.bar} aria-label={texts.label}>
      <div className={styles.choices}>
        {range === null ? null : (
          <PeriodFilter
            period={filter.period}
            range={range}
            onChange={(period, mode) => onChange({ ...filter, period }, mode)}
          />
        )}
        <div className={styles.menus}>
          {range === null ? null : (
            <CompareFilter
              chosen={compare}
              options={compareOptions}
              hasPeriod={filter.period.from !== null}
              onChange={onCompare}
            />
          )}
          {menus.map((menu) => (
            <ChoiceFilter
              key={menu.dimension}
              menu={menu}
              chosen={chosenKeys(filter, menu.dimension)}
              onAsk={onAsk}
              onChange={(keys) => onChange(chooseKeys(filter, menu.dimension, keys), 'push')}
            />
          ))}
        </div>
        <div className={styles.sheet}>
          <FilterSheet
            filter={filter}
            menus={menus}
            compare={compare}
            compareOptions={compareOptions}
            onAsk={onAsk}
            onChange={onChange}
            onCompare={onCompare}
          />
        </div>
        <FilterChips filter={filter} agents={agents} onChange={onChange} onUndo={onUndo} />
      </div>
      <div className={styles.end}>{end}</div>
      <VisuallyHidden>
        <output>{news}</output>
      </VisuallyHidden>
    </search>
  );
}

/** The last change of the filter in words, whoever made it. */
function useFilterNews(filter: KpiFilter): string {
  const messages = useMessages();
  const format = useFormat();
  const [known, setKnown] = useState(filter);
  const [news, setNews] = useState('');
  if (known !== filter) {
    setKnown(filter);
    const text = filterNews(messages, format, known, filter);
    if (text !== '') setNews(text);
  }
  return news;
}

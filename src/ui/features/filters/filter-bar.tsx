import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { NO_FILTER } from '../../../kpi/kpi-query.ts';
import type { KpiFilter } from '../../../kpi/kpi-query.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import { CompareFilter } from './compare-filter.tsx';
import type { CompareChoice, CompareOption } from './compare-options.ts';
import type { ChangeFilter, FilterOptions } from './filter-options.ts';
import { PeriodFilter } from './period-filter.tsx';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  filter: KpiFilter;
  options: FilterOptions;
  compare: CompareChoice;
  /** What can be compared with; empty where there are no dates. */
  compareOptions: readonly CompareOption[];
  onChange: ChangeFilter;
  onCompare: (compare: CompareChoice) => void;
}

/** Everything the page is filtered by, in one bar: what can be chosen, what is chosen, and the way back. */
export function FilterBar(props: FilterBarProps) {
  const { filter, options, compare, compareOptions, onChange, onCompare } = props;
  const { common, filters: texts } = useMessages();
  const change = (part: Partial<KpiFilter>, mode: 'push' | 'replace' = 'push') =>
    onChange({ ...filter, ...part }, mode);
  const lineName = (value: KpiFilter['lines'][number]) => common.lines[value === 0 ? 'unknown' : value];
  const priorityName = (value: KpiFilter['priorities'][number]) => common.priorities[value];
  const channelName = (value: KpiFilter['channels'][number]) => common.channels[value];
  const chips = [
    {
      dimension: texts.line,
      values: filter.lines.map((line) => (line === 0 ? common.priorities[0] : String(line))),
      cleared: { lines: [] },
    },
    { dimension: texts.priority, values: filter.priorities.map(priorityName), cleared: { priorities: [] } },
    { dimension: texts.channel, values: filter.channels.map(channelName), cleared: { channels: [] } },
  ].filter(({ values }) => values.length > 0);
  const anything = chips.length > 0 || filter.period.from !== null || filter.period.to !== null;
  return (
    <search className={styles.bar} aria-label={texts.label}>
      {options.range === null ? null : (
        <>
          <PeriodFilter
            period={filter.period}
            range={options.range}
            onChange={(period, mode) => change({ period }, mode)}
          />
          <CompareFilter
            chosen={compare}
            options={compareOptions}
            hasPeriod={filter.period.from !== null}
            onChange={onCompare}
          />
        </>
      )}
      <ChoiceFilter
        label={texts.line}
        options={options.lines}
        chosen={filter.lines}
        nameOf={lineName}
        onChange={(lines) => change({ lines })}
      />
      <ChoiceFilter
        label={texts.priority}
        options={options.priorities}
        chosen={filter.priorities}
        nameOf={priorityName}
        onChange={(priorities) => change({ priorities })}
      />
      <ChoiceFilter
        label={texts.channel}
        options={options.channels}
        chosen={filter.channels}
        nameOf={channelName}
        onChange={(channels) => change({ channels })}
      />
      {chips.map(({ dimension, values, cleared }) => {
        const name = fill(texts.chip, { dimension, values: values.join(', ') });
        return (
          <Chip
            key={dimension}
            removeLabel={fill(texts.remove, { filter: name })}
            onRemove={() => change(cleared)}
          >
            {name}
          </Chip>
        );
      })}
      {anything ? (
        <Button variant="quiet" onClick={() => onChange(NO_FILTER, 'push')}>
          {texts.clear}
        </Button>
      ) : null}
    </search>
  );
}

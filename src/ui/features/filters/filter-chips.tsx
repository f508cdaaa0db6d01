import { useEffect, useRef } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { FILTER_DIMENSIONS, type FilterDimension } from '../../../kpi/compile/dimension-counts-sql.ts';
import { NO_FILTER, type KpiFilter } from '../../../kpi/kpi-query.ts';
import { chooseKeys, chosenKeys } from '../../../state/filter-by.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { chosenText } from './chosen-text.ts';
import type { ChangeFilter } from './filter-options.ts';
import styles from './filter-bar.module.css';

interface FilterChipsProps {
  filter: KpiFilter;
  /** Whether agents are switched on: a filter on them does nothing otherwise, and names nobody. */
  agents: boolean;
  onChange: ChangeFilter;
  /** Takes back the last change; NULL: there was none. */
  onUndo: (() => void) | null;
}

/** What is chosen, a chip for each dimension, and the ways back. */
export function FilterChips({ filter, agents, onChange, onUndo }: FilterChipsProps) {
  const messages = useMessages();
  const format = useFormat();
  const texts = messages.filters;
  const place = useRef<HTMLDivElement>(null);
  const gone = useRef<number | null>(null);
  // What is pressed here disappears: the keyboard goes on at the next one, or at the bar.
  useEffect(() => {
    const at = gone.current;
    gone.current = null;
    if (at === null || !place.current || document.activeElement !== document.body) return;
    const left = place.current.querySelectorAll<HTMLElement>('button');
    const next = left[Math.min(at, left.length - 1)];
    (next ?? place.current.closest('search')?.querySelector<HTMLElement>('button'))?.focus();
  });
  const chips = FILTER_DIMENSIONS.flatMap((dimension) => {
    const keys = chosenKeys(filter, dimension);
    return keys.length === 0 ? [] : [{ dimension, ...textOf(dimension, keys) }];
  });
  function textOf(dimension: FilterDimension, keys: readonly (string | null)[]) {
    if (dimension !== 'agent' || agents) return chosenText(messages, format, dimension, keys);
    const off = fill(texts.chip, { dimension: texts.agent, values: texts.agentsOff });
    return { short: off, whole: off };
  }
  const anything = chips.length > 0 || filter.period.from !== null || filter.period.to !== null;
  if (!anything && onUndo === null) return null;
  return (
    <div ref={place} className={styles.chips}>
      {chips.map(({ dimension, short, whole }, index) => (
        <Chip
          key={dimension}
          removeLabel={fill(texts.remove, { filter: short })}
          title={whole}
          onRemove={() => {
            gone.current = index;
            onChange(chooseKeys(filter, dimension, []), 'push');
          }}
        >
          {short}
        </Chip>
      ))}
      {anything ? (
        <Button
          variant="quiet"
          onClick={() => {
            gone.current = 0;
            onChange(NO_FILTER, 'push');
          }}
        >
          {texts.clear}
        </Button>
      ) : null}
      {onUndo === null ? null : (
        <Button
          variant="quiet"
          onClick={() => {
            gone.current = chips.length;
            onUndo();
          }}
        >
          {texts.undo}
        </Button>
      )}
    </div>
  );
}

import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Period } from '../../../kpi/kpi-query.ts';
import {
  PERIOD_PRESETS,
  presetOf,
  presetPeriod,
  reachOf,
  stepPeriod,
  type DayRange,
} from '../../../kpi/period-presets.ts';
import { Popover } from '../../kit/popover.tsx';
import { PeriodInputs } from './period-inputs.tsx';
import styles from './period-filter.module.css';
import presets from './presets.module.css';

interface PeriodFilterProps {
  period: Period;
  range: DayRange;
  onChange: (period: Period, mode: 'push' | 'replace') => void;
}

/** The period: by name, counted from the last day of the export, or any two days; and one step earlier or later. */
export function PeriodFilter({ period, range, onChange }: PeriodFilterProps) {
  const texts = useMessages().filters;
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const isAll = period.from === null && period.to === null;
  const step = (direction: -1 | 1, label: string, sign: string) => {
    const next = stepPeriod(period, direction);
    if (next === null) return null;
    return (
      <button
        type="button"
        className={styles.step}
        aria-label={label}
        title={`${label}: ${format.period(next)}`}
        aria-disabled={reachOf(next, range) === 'none'}
        onClick={() => {
          if (reachOf(next, range) !== 'none') onChange(next, 'push');
        }}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  };
  return (
    <div className={styles.period}>
      {step(-1, texts.earlier, '‹')}
      <Popover
        trigger={isAll ? texts.presets.all : format.period(period)}
        label={texts.period}
        active={!isAll}
        onOpen={setOpen}
      >
        {(close) =>
          open ? (
            <div className={styles.panel}>
              <PresetList
                period={period}
                range={range}
                onChange={(next) => {
                  onChange(next, 'push');
                  close();
                }}
              />
              <PeriodInputs period={period} range={range} onChange={onChange} />
            </div>
          ) : null
        }
      </Popover>
      {step(1, texts.later, '›')}
    </div>
  );
}

interface PresetListProps {
  period: Period;
  range: DayRange;
  onChange: (period: Period) => void;
}

function PresetList({ period, range, onChange }: PresetListProps) {
  const texts = useMessages().filters;
  const format = useFormat();
  const chosen = presetOf(period, range);
  return (
    <>
      <div className={presets.presets}>
        {PERIOD_PRESETS.map((preset) => {
          const days = presetPeriod(preset, range);
          const reach = reachOf(days, range);
          const dates = format.period(preset === 'all' ? range : days);
          const begins = fill(texts.begins, { day: format.date(range.from) });
          return (
            <button
              key={preset}
              type="button"
              className={presets.preset}
              aria-pressed={preset === chosen}
              disabled={reach === 'none'}
              {...(preset === 'all' ? { 'data-focus-first': true } : {})}
              onClick={() => onChange(days)}
            >
              {texts.presets[preset]}
              <span className={presets.dates}>
                {reach === 'none' ? texts.beginsLater : reach === 'part' ? `${dates} · ${begins}` : dates}
              </span>
            </button>
          );
        })}
      </div>
      <p className={presets.note}>{fill(texts.today, { day: format.date(range.to) })}</p>
    </>
  );
}

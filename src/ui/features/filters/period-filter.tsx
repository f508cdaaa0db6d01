import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Period } from '../../../kpi/kpi-query.ts';
import { Popover } from '../../kit/popover.tsx';
import { PeriodInputs } from './period-inputs.tsx';
import { periodPresets } from './period-presets.ts';
import styles from './filter-bar.module.css';

interface PeriodFilterProps {
  period: Period;
  range: { from: string; to: string };
  onChange: (period: Period, mode: 'push' | 'replace') => void;
}

/** The period: whole calendar periods that the data has, or any two days. */
export function PeriodFilter({ period, range, onChange }: PeriodFilterProps) {
  const texts = useMessages().filters;
  const format = useFormat();
  const isAll = period.from === null && period.to === null;
  return (
    <Popover trigger={isAll ? texts.all : format.period(period)} label={texts.period} active={!isAll}>
      {(close) => (
        <>
          <div className={styles.presets}>
            {periodPresets(range).map((preset) => (
              <button
                key={preset.id}
                type="button"
                className={styles.preset}
                aria-pressed={preset.period.from === period.from && preset.period.to === period.to}
                onClick={() => {
                  onChange(preset.period, 'push');
                  close();
                }}
              >
                {texts[preset.id]}
                <span className={styles.presetPeriod}>
                  {format.period(preset.id === 'all' ? range : preset.period)}
                </span>
              </button>
            ))}
          </div>
          <PeriodInputs period={period} range={range} onChange={(next) => onChange(next, 'replace')} />
        </>
      )}
    </Popover>
  );
}

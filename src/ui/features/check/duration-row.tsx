import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { DurationFormat } from '../../../ingest/import-plan.ts';
import { Select } from '../../kit/select.tsx';
import styles from './dates-section.module.css';
import type { EditProps } from './edit-props.ts';
import { Evidence } from './evidence.tsx';
import { withDurationFormat } from './plan-edits.ts';
import { isPlainNumber, isThreeParts, mayBeGrouped, readDuration } from './read-duration.ts';

export const DURATION_UNITS = [
  'ms',
  's',
  'min',
  'h',
  'd',
] as const satisfies readonly DurationFormat['unit'][];
export const DECIMALS = [',', '.'] as const satisfies readonly DurationFormat['decimal'][];
export const DURATION_CLOCKS = ['hms', 'dhm'] as const satisfies readonly DurationFormat['clock'][];

/** One duration column: its unit and its clock as far as its values need them, and what they make of the values. */
export function DurationRow({ column, inspection, plan, onPlan }: EditProps & { column: number }) {
  const { dates: texts } = useMessages().check;
  const format = useFormat();
  const chosen = plan.durations[column];
  const raw = inspection.raw.columns[column];
  if (!chosen || !raw) return null;
  const found = inspection.durationEvidence[column];
  const detected = inspection.plan.durations[column];
  const example = found?.example ?? raw.samples[0] ?? '';
  const seconds = readDuration(example, chosen);
  const values = [...raw.samples, example];
  const same =
    detected?.unit === chosen.unit && detected.clock === chosen.clock && detected.decimal === chosen.decimal;
  const choose = (part: Partial<DurationFormat>) =>
    onPlan(withDurationFormat(plan, column, { ...chosen, ...part }));
  return (
    <div className={styles.row}>
      <span className={styles.header}>{raw.header}</span>
      <span className={styles.selects}>
        {values.some(isPlainNumber) ? (
          <Select
            label={`${texts.unit}: ${raw.header}`}
            value={chosen.unit}
            options={DURATION_UNITS.map((value) => ({ value, label: texts.units[value] }))}
            onChange={(unit) => choose({ unit })}
          />
        ) : null}
        {chosen.decimal !== undefined && values.some(mayBeGrouped) ? (
          <Select
            label={`${texts.decimal}: ${raw.header}`}
            value={chosen.decimal}
            options={DECIMALS.map((value) => ({ value, label: texts.decimals[value] }))}
            onChange={(decimal) => choose({ decimal })}
          />
        ) : null}
        {values.some(isThreeParts) ? (
          <Select
            label={`${texts.clock}: ${raw.header}`}
            value={chosen.clock}
            options={DURATION_CLOCKS.map((value) => ({ value, label: texts.clocks[value] }))}
            onChange={(clock) => choose({ clock })}
          />
        ) : null}
      </span>
      <Evidence
        example={example}
        understood={seconds === null ? null : format.duration(seconds)}
        counted={same ? found : undefined}
      />
    </div>
  );
}

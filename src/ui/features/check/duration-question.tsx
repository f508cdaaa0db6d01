import { useId } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { DurationFormat } from '../../../ingest/import-plan.ts';
import styles from './date-question.module.css';
import { DURATION_CLOCKS, DURATION_UNITS } from './duration-row.tsx';
import type { EditProps } from './edit-props.ts';
import { withDurationFormat } from './plan-edits.ts';
import { isThreeParts, readDuration } from './read-duration.ts';

/** Asks for the unit of a column of durations, or for what three parts are, with what each answer makes of the same values. Nothing is chosen beforehand. */
export function DurationQuestion({ column, inspection, plan, onPlan }: EditProps & { column: number }) {
  const { dates: texts } = useMessages().check;
  const format = useFormat();
  const name = useId();
  const raw = inspection.raw.columns[column];
  const chosen: DurationFormat = plan.durations[column] ?? { unit: 'min', clock: 'hms' };
  const answered = plan.confirmedDurations?.includes(column) ?? false;
  const values = [...new Set([inspection.durationEvidence[column]?.example ?? '', ...(raw?.samples ?? [])])]
    .filter((value) => value !== '')
    .slice(0, 2);
  const byClock = values.some(isThreeParts);
  const answers = byClock
    ? DURATION_CLOCKS.map((clock) => ({
        key: clock,
        label: texts.clocks[clock],
        meaning: { ...chosen, clock },
        checked: chosen.clock === clock,
      }))
    : DURATION_UNITS.map((unit) => ({
        key: unit,
        label: texts.units[unit],
        meaning: { ...chosen, unit },
        checked: chosen.unit === unit,
      }));
  return (
    <fieldset className={styles.question} data-open={!answered}>
      <legend className={styles.legend}>
        {fill(byClock ? texts.clockQuestion : texts.unitQuestion, { column: raw?.header ?? '' })}
      </legend>
      <p className={styles.why}>{byClock ? texts.clockWhy : texts.unitWhy}</p>
      <div className={styles.answers} data-many={!byClock}>
        {answers.map(({ key, label, meaning, checked }) => (
          <label key={key} className={styles.answer}>
            <input
              type="radio"
              name={name}
              value={key}
              checked={answered && checked}
              onChange={() => onPlan(withDurationFormat(plan, column, meaning))}
            />
            <span className={styles.order}>{label}</span>
            {values.map((value) => {
              const seconds = readDuration(value, meaning);
              return (
                <span key={value} className={styles.sample}>
                  <span className={styles.raw}>{value}</span> <span aria-hidden="true">→</span>{' '}
                  {seconds === null ? texts.unreadable : format.duration(seconds)}
                </span>
              );
            })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { useId } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { DurationFormat } from '../../../ingest/import-plan.ts';
import styles from './date-question.module.css';
import { DECIMALS, DURATION_CLOCKS, DURATION_UNITS } from './duration-row.tsx';
import type { EditProps } from './edit-props.ts';
import { withDurationFormat } from './plan-edits.ts';
import { isThreeParts, readDuration } from './read-duration.ts';

/** Asks for the unit of a column of durations, for what three parts are or for what a single point or comma is, with what each answer makes of the same values. Nothing is chosen beforehand. */
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
  const doubt =
    inspection.durationEvidence[column]?.readings === undefined
      ? 'unit'
      : values.some(isThreeParts)
        ? 'clock'
        : 'decimal';
  const answers = {
    unit: () =>
      DURATION_UNITS.map((unit) => ({
        key: unit,
        label: texts.units[unit],
        meaning: { ...chosen, unit },
        checked: chosen.unit === unit,
      })),
    clock: () =>
      DURATION_CLOCKS.map((clock) => ({
        key: clock,
        label: texts.clocks[clock],
        meaning: { ...chosen, clock },
        checked: chosen.clock === clock,
      })),
    decimal: () =>
      DECIMALS.map((decimal) => ({
        key: decimal,
        label: texts.decimals[decimal],
        meaning: { ...chosen, decimal },
        checked: chosen.decimal === decimal,
      })),
  }[doubt]();
  const question = { unit: texts.unitQuestion, clock: texts.clockQuestion, decimal: texts.decimalQuestion }[
    doubt
  ];
  const why = { unit: texts.unitWhy, clock: texts.clockWhy, decimal: texts.decimalWhy }[doubt];
  return (
    <fieldset className={styles.question} data-open={!answered}>
      <legend className={styles.legend}>{fill(question, { column: raw?.header ?? '' })}</legend>
      <p className={styles.why}>{why}</p>
      <div className={styles.answers} data-many={doubt === 'unit'}>
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

import { useId } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { weekday } from '../../../i18n/weekday.ts';
import styles from './date-question.module.css';
import { dateFormatId, dateFormatOf } from './date-formats.ts';
import type { EditProps } from './edit-props.ts';
import { withDateFormat } from './plan-edits.ts';
import { readDate } from './read-date.ts';

const ORDERS = ['dmy', 'mdy'] as const;

/** Asks whether the day or the month comes first, with what each answer makes of the same values. Nothing is chosen beforehand. */
export function DateQuestion({ column, inspection, plan, onPlan }: EditProps & { column: number }) {
  const { dates: texts } = useMessages().check;
  const format = useFormat();
  const locale = useLocale();
  const name = useId();
  const raw = inspection.raw.columns[column];
  const answered = plan.confirmedDates?.includes(column) ?? false;
  const chosen = plan.dates[column];
  const values = [...new Set([...(raw?.samples ?? []), inspection.dateEvidence[column]?.example ?? ''])];
  // 4 April says nothing: show values that the two answers read differently.
  const samples = values
    .filter((text) => {
      const [first, second] = ORDERS.map((order) => readDate(text, dateFormatOf(order), plan.zone));
      return first !== null && first !== second;
    })
    .slice(0, 3);
  return (
    <fieldset className={styles.question} data-open={!answered}>
      <legend className={styles.legend}>{fill(texts.question, { column: raw?.header ?? '' })}</legend>
      <p className={styles.why}>
        {fill(texts.why, { values: format.integer(inspection.dateEvidence[column]?.values ?? 0) })}
      </p>
      <div className={styles.answers}>
        {ORDERS.map((order) => {
          const meaning = dateFormatOf(order);
          return (
            <label key={order} className={styles.answer}>
              <input
                type="radio"
                name={name}
                value={order}
                checked={answered && chosen !== undefined && dateFormatId(chosen) === order}
                onChange={() => onPlan(withDateFormat(plan, column, meaning))}
              />
              <span className={styles.order}>{texts[order]}</span>
              {samples.map((sample) => {
                const local = readDate(sample, meaning, plan.zone);
                return (
                  <span key={sample} className={styles.sample}>
                    <span className={styles.raw}>{sample}</span> <span aria-hidden="true">→</span>{' '}
                    {local === null ? texts.unreadable : `${weekday(locale, local)} ${format.date(local)}`}
                  </span>
                );
              })}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

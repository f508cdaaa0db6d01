import { useId } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { weekday } from '../../../i18n/weekday.ts';
import { columnNames } from './column-names.ts';
import { dateAnswers } from './date-answers.ts';
import { isSameDate } from './date-formats.ts';
import styles from './date-question.module.css';
import type { EditProps } from './edit-props.ts';
import { withDateFormats } from './plan-edits.ts';
import { readDate } from './read-date.ts';

interface DateQuestionProps extends EditProps {
  /** In doubt for the same reason: one answer holds for all. */
  columns: readonly number[];
}

/** Asks which of two ways to read dates is right, with what each makes of the same values. Nothing is chosen beforehand. */
export function DateQuestion({ columns, inspection, plan, onPlan }: DateQuestionProps) {
  const messages = useMessages();
  const { dates: texts } = messages.check;
  const format = useFormat();
  const locale = useLocale();
  const name = useId();
  const { question, why, answers, values } = dateAnswers(columns, inspection, plan, messages, format);
  const isAnswered = columns.every((column) => plan.confirmedDates?.includes(column));
  const read = (text: string, formats: (typeof answers)[number]['formats']) => {
    const meaning = formats[columns[0] ?? -1];
    return meaning === undefined ? null : readDate(text, meaning, plan);
  };
  // 4 April says nothing: show values that the two answers read differently.
  const samples = values
    .filter((text) => {
      const [first, second] = answers.map(({ formats }) => read(text, formats));
      return first !== null && first !== second;
    })
    .slice(0, 3);
  return (
    <fieldset className={styles.question} data-open={!isAnswered}>
      <legend className={styles.legend}>
        {fill(question, { columns: columnNames(columns, inspection, messages, format) })}
      </legend>
      <p className={styles.why}>{why}</p>
      <div className={styles.answers}>
        {answers.map(({ key, label, formats }) => (
          <label key={key} className={styles.answer}>
            <input
              type="radio"
              name={name}
              value={key}
              checked={
                isAnswered &&
                columns.every((column) => {
                  const [chosen, meant] = [plan.dates[column], formats[column]];
                  return chosen !== undefined && meant !== undefined && isSameDate(chosen, meant);
                })
              }
              onChange={() => onPlan(withDateFormats(plan, formats))}
            />
            <span className={styles.order}>{label}</span>
            {samples.map((sample) => {
              const local = read(sample, formats);
              return (
                <span key={sample} className={styles.sample}>
                  <span className={styles.raw}>{sample}</span> <span aria-hidden="true">→</span>{' '}
                  {local === null ? texts.unreadable : `${weekday(locale, local)} ${format.date(local)}`}
                </span>
              );
            })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

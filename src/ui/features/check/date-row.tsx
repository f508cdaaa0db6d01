import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Select } from '../../kit/select.tsx';
import { DATE_FORMAT_IDS, dateFormatId, dateFormatOf, isSameDate } from './date-formats.ts';
import styles from './dates-section.module.css';
import type { EditProps } from './edit-props.ts';
import { Evidence } from './evidence.tsx';
import { withDateFormats } from './plan-edits.ts';
import { readDate } from './read-date.ts';

/** One date column: its format, and what it makes of the values. */
export function DateRow({ column, inspection, plan, onPlan }: EditProps & { column: number }) {
  const messages = useMessages();
  const { dates: texts } = messages.check;
  const format = useFormat();
  const chosen = plan.dates[column];
  const raw = inspection.raw.columns[column];
  if (!chosen || !raw) return null;
  const timeColumn = plan.times?.[column] ?? -1;
  const time = inspection.raw.columns[timeColumn];
  const id = dateFormatId(chosen);
  const found = inspection.dateEvidence[column];
  const detected = inspection.plan.dates[column];
  const together = inspection.preview
    .map((cells) => [cells[column] ?? '', cells[timeColumn] ?? ''])
    .find((parts) => !parts.includes(''));
  const example = together?.join(' ') ?? found?.example ?? raw.samples[0] ?? '';
  const local = readDate(example, chosen, plan);
  const isDay = found?.dateOnly === true && time === undefined;
  return (
    <div className={styles.row}>
      <span className={styles.header}>
        {time === undefined ? raw.header : `${raw.header} + ${time.header}`}
      </span>
      <Select
        label={`${texts.format}: ${raw.header}`}
        value={id}
        options={DATE_FORMAT_IDS.map((value) => ({ value, label: messages.definition.dateFormats[value] }))}
        onChange={(value) => onPlan(withDateFormats(plan, { [column]: dateFormatOf(value) }))}
      />
      <Evidence
        example={example}
        understood={local === null ? null : isDay ? format.date(local) : format.dateTime(local)}
        counted={detected && isSameDate(detected, chosen) ? found : undefined}
      />
    </div>
  );
}

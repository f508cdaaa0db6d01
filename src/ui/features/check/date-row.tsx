import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Select } from '../../kit/select.tsx';
import { DATE_FORMAT_IDS, dateFormatId, dateFormatOf } from './date-formats.ts';
import styles from './dates-section.module.css';
import type { EditProps } from './edit-props.ts';
import { Evidence } from './evidence.tsx';
import { withDateFormat } from './plan-edits.ts';
import { readDate } from './read-date.ts';

/** One date column: its format, and what it makes of the values. */
export function DateRow({ column, inspection, plan, onPlan }: EditProps & { column: number }) {
  const messages = useMessages();
  const { dates: texts } = messages.check;
  const format = useFormat();
  const chosen = plan.dates[column];
  const raw = inspection.raw.columns[column];
  if (!chosen || !raw) return null;
  const id = dateFormatId(chosen);
  const found = inspection.dateEvidence[column];
  const detected = inspection.plan.dates[column];
  const example = found?.example ?? raw.samples[0] ?? '';
  const local = readDate(example, chosen, plan.zone);
  return (
    <div className={styles.row}>
      <span className={styles.header}>{raw.header}</span>
      <Select
        label={`${texts.format}: ${raw.header}`}
        value={id}
        options={DATE_FORMAT_IDS.map((value) => ({ value, label: messages.definition.dateFormats[value] }))}
        onChange={(value) => onPlan(withDateFormat(plan, column, dateFormatOf(value)))}
      />
      <Evidence
        example={example}
        understood={local === null ? null : format.dateTime(local)}
        counted={detected && dateFormatId(detected) === id ? found : undefined}
      />
    </div>
  );
}

import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { dateColumns } from '../../../ingest/recognise/survey.ts';
import { CheckSection } from './check-section.tsx';
import { DateQuestion } from './date-question.tsx';
import { DATE_FORMAT_IDS, dateFormatId, dateFormatOf } from './date-formats.ts';
import styles from './dates-section.module.css';
import type { EditProps } from './edit-props.ts';
import { ambiguousColumns } from './open-questions.ts';
import { withDateFormat } from './plan-edits.ts';
import { readDate } from './read-date.ts';
import { Select } from '../../kit/select.tsx';
import { ZoneField } from './zone-field.tsx';

/** How the dates are read, the question where day and month can be swapped, and the zone. */
export function DatesSection({ inspection, plan, onPlan }: EditProps) {
  const messages = useMessages();
  const { dates: texts } = messages.check;
  const formatNames = messages.definition.dateFormats;
  const format = useFormat();
  const asked = ambiguousColumns(plan, inspection);
  return (
    <CheckSection section="dates" title={texts.title} intro={texts.intro}>
      {asked.map((column) => (
        <DateQuestion key={column} column={column} inspection={inspection} plan={plan} onPlan={onPlan} />
      ))}
      <div>
        {dateColumns(plan.columns).map((column) => {
          const chosen = plan.dates[column];
          const raw = inspection.raw.columns[column];
          if (!chosen || !raw) return null;
          const evidence = inspection.dateEvidence[column];
          const example = evidence?.example ?? raw.samples[0] ?? '';
          const local = readDate(example, chosen, plan.zone);
          const id = dateFormatId(chosen);
          const detected = inspection.plan.dates[column];
          const counted = evidence && detected && dateFormatId(detected) === id ? evidence : undefined;
          return (
            <div key={column} className={styles.row}>
              <span className={styles.header}>{raw.header}</span>
              <Select
                label={`${texts.format}: ${raw.header}`}
                value={id}
                options={DATE_FORMAT_IDS.map((value) => ({ value, label: formatNames[value] }))}
                onChange={(value) => onPlan(withDateFormat(plan, column, dateFormatOf(value)))}
              />
              <p className={styles.example}>
                <span className={styles.raw}>{example}</span> <span aria-hidden="true">→</span>{' '}
                {local === null ? (
                  <span className={styles.unreadable}>{texts.unreadable}</span>
                ) : (
                  <span>{format.dateTime(local)}</span>
                )}
                {counted && counted.readable < counted.values ? (
                  <span className={styles.counted}>
                    {fill(texts.readable, {
                      readable: format.integer(counted.readable),
                      values: format.integer(counted.values),
                    })}
                  </span>
                ) : null}
              </p>
            </div>
          );
        })}
      </div>
      <ZoneField zone={plan.zone} onZone={(zone) => onPlan({ ...plan, zone })} />
    </CheckSection>
  );
}

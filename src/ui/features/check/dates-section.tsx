import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { dateColumns, durationColumns } from '../../../ingest/recognise/survey.ts';
import { Notice } from '../../kit/notice.tsx';
import { CheckSection } from './check-section.tsx';
import { columnNames } from './column-names.ts';
import { DateQuestion } from './date-question.tsx';
import { DateRow } from './date-row.tsx';
import styles from './dates-section.module.css';
import { DurationQuestion } from './duration-question.tsx';
import { DurationRow } from './duration-row.tsx';
import type { EditProps } from './edit-props.ts';
import { ambiguousDates, ambiguousDurations } from './open-questions.ts';
import { ZoneFields } from './zone-fields.tsx';

interface DatesSectionProps extends EditProps {
  /** There are sources besides this one, in the same zone. */
  several: boolean;
}

/** How dates and durations are read, the questions where they can be read in two ways, and the zone. */
export function DatesSection({ several, ...edit }: DatesSectionProps) {
  const { inspection, plan, onPlan } = edit;
  const messages = useMessages();
  const { dates: texts } = messages.check;
  const format = useFormat();
  const durations = durationColumns(plan.columns);
  const dayOnly = dateColumns(plan.columns).filter(
    (column) => inspection.dateEvidence[column]?.dateOnly && plan.times?.[column] === undefined,
  );
  return (
    <CheckSection section="dates" title={texts.title} intro={texts.intro}>
      {ambiguousDates(plan, inspection).map((columns) => (
        <DateQuestion key={columns.join()} columns={columns} {...edit} />
      ))}
      {ambiguousDurations(plan, inspection).map((column) => (
        <DurationQuestion key={column} column={column} {...edit} />
      ))}
      <div>
        {dateColumns(plan.columns).map((column) => (
          <DateRow key={column} column={column} {...edit} />
        ))}
      </div>
      {dayOnly.length === 0 ? null : (
        <Notice>
          {fill(texts.dateOnly, { columns: columnNames(dayOnly, inspection, messages, format) })}
        </Notice>
      )}
      {durations.length === 0 ? null : (
        <div>
          <h3 className={styles.head}>{texts.durations}</h3>
          {durations.map((column) => (
            <DurationRow key={column} column={column} {...edit} />
          ))}
        </div>
      )}
      <ZoneFields plan={plan} several={several} onPlan={onPlan} />
    </CheckSection>
  );
}

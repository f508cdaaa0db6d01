import { useMessages } from '../../../i18n/use-messages.tsx';
import { dateColumns, durationColumns } from '../../../ingest/recognise/survey.ts';
import { CheckSection } from './check-section.tsx';
import { DateQuestion } from './date-question.tsx';
import { DateRow } from './date-row.tsx';
import styles from './dates-section.module.css';
import { DurationQuestion } from './duration-question.tsx';
import { DurationRow } from './duration-row.tsx';
import type { EditProps } from './edit-props.ts';
import { ambiguousDates, ambiguousDurations } from './open-questions.ts';
import { ZoneField } from './zone-field.tsx';

/** How dates and durations are read, the questions where they can be read in two ways, and the zone. */
export function DatesSection(edit: EditProps) {
  const { inspection, plan, onPlan } = edit;
  const { dates: texts } = useMessages().check;
  const durations = durationColumns(plan.columns);
  return (
    <CheckSection section="dates" title={texts.title} intro={texts.intro}>
      {ambiguousDates(plan, inspection).map((column) => (
        <DateQuestion key={column} column={column} {...edit} />
      ))}
      {ambiguousDurations(plan, inspection).map((column) => (
        <DurationQuestion key={column} column={column} {...edit} />
      ))}
      <div>
        {dateColumns(plan.columns).map((column) => (
          <DateRow key={column} column={column} {...edit} />
        ))}
      </div>
      {durations.length === 0 ? null : (
        <div>
          <h3 className={styles.head}>{texts.durations}</h3>
          {durations.map((column) => (
            <DurationRow key={column} column={column} {...edit} />
          ))}
        </div>
      )}
      <ZoneField zone={plan.zone} onZone={(zone) => onPlan({ ...plan, zone })} />
    </CheckSection>
  );
}

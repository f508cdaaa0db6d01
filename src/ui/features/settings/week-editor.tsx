import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { weekday } from '../../../i18n/weekday.ts';
import type { OpeningHours } from '../../../kpi/settings.ts';
import { Button } from '../../kit/button.tsx';
import { CommitInput } from './commit-input.tsx';
import { hoursText, isHoursProblem, readHours } from './read-hours.ts';
import styles from './settings.module.css';

interface WeekEditorProps {
  week: OpeningHours['week'];
  onChange: (week: OpeningHours['week']) => void;
}

/** 5 January 1970 was a Monday. */
const MONDAY = 4;

/** Opening hours of each day of the week, typed as they are said. */
export function WeekEditor({ week, onChange }: WeekEditorProps) {
  const { time } = useMessages().settings;
  const format = useFormat();
  const locale = useLocale();
  const minutes = week.flat().reduce((sum, { from, until }) => sum + until - from, 0);
  const hours = minutes / 60;
  const [monday = []] = week;
  const commit = (day: number, typed: string): string | null => {
    const read = readHours(typed);
    if (isHoursProblem(read)) return fill(time.problems[read.problem], { part: read.part });
    onChange(week.map((blocks, i) => (i === day ? read : blocks)));
    return null;
  };
  return (
    <div className={styles.group}>
      <h3>{time.week}</h3>
      <p className={styles.hint}>{time.weekHint}</p>
      <div className={styles.week}>
        {week.map((blocks, day) => {
          const name = weekday(locale, (MONDAY + day) * 86_400);
          return [
            <span key={`${name} name`} aria-hidden="true">
              {name}
            </span>,
            <CommitInput
              key={name}
              label={name}
              labelHidden
              wide
              text={hoursText(blocks)}
              placeholder={time.closed}
              commit={(typed) => commit(day, typed)}
            />,
          ];
        })}
      </div>
      <p className={styles.control}>
        <span>{fill(time.perWeek, { hours: format.number(hours, Number.isInteger(hours) ? 0 : 1) })}</span>
        <Button onClick={() => onChange(week.map((blocks, day) => (day < 5 ? monday : blocks)))}>
          {time.asMonday}
        </Button>
      </p>
    </div>
  );
}

import { useId, useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { holidaysOf } from '../../../kpi/holidays.ts';
import { isDay } from '../../../kpi/settings-schema.ts';
import type { OpeningHours } from '../../../kpi/settings.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './settings.module.css';

interface FreeDaysProps {
  calendar: OpeningHours;
  years: readonly number[];
  onChange: (calendar: OpeningHours) => void;
}

type Optional = OpeningHours['optional'][number];
const LIBERATION = { none: null, lustrum: 'liberation_day_lustrum', yearly: 'liberation_day' } as const;
type Liberation = keyof typeof LIBERATION;

/** The days that are closed: public holidays, those of them that are worked all the same, and the desk's own. */
export function FreeDays({ calendar, years, onChange }: FreeDaysProps) {
  const { holidays, settings } = useMessages();
  const { time } = settings;
  const format = useFormat();
  const [chosen, setYear] = useState(String(years.at(-1)));
  const year = years.find((one) => String(one) === chosen) ?? years.at(-1) ?? 2025;
  const { worked, closed, optional } = calendar;
  const liberation: Liberation = optional.includes('liberation_day')
    ? 'yearly'
    : optional.includes('liberation_day_lustrum')
      ? 'lustrum'
      : 'none';
  const withOptional = (without: readonly Optional[], added: Optional | null): void =>
    onChange({
      ...calendar,
      optional: [...optional.filter((one) => !without.includes(one)), ...(added === null ? [] : [added])],
    });
  return (
    <div className={styles.group}>
      <h3>{time.holidays}</h3>
      <Checkbox
        checked={calendar.country === 'nl'}
        onChange={(on) => onChange({ ...calendar, country: on ? 'nl' : null })}
      >
        {time.country}
      </Checkbox>
      {calendar.country === null ? null : (
        <>
          <Checkbox
            checked={optional.includes('good_friday')}
            onChange={(on) => withOptional(['good_friday'], on ? 'good_friday' : null)}
          >
            {time.goodFriday}
          </Checkbox>
          <div className={styles.form}>
            <Field label={time.liberation}>
              <Select<Liberation>
                value={liberation}
                options={(['none', 'lustrum', 'yearly'] as const).map((value) => ({
                  value,
                  label: time.liberations[value],
                }))}
                onChange={(value) =>
                  withOptional(['liberation_day', 'liberation_day_lustrum'], LIBERATION[value])
                }
              />
            </Field>
            <Field label={time.year}>
              <Select
                value={String(year)}
                options={years.map((one) => ({ value: String(one), label: String(one) }))}
                onChange={setYear}
              />
            </Field>
          </div>
          <fieldset className={styles.days} aria-label={fill(time.holidaysOf, { year })}>
            {holidaysOf(calendar, year).map(({ id, date }) => (
              <Checkbox
                key={id}
                checked={!worked.includes(date)}
                onChange={(free) =>
                  onChange({
                    ...calendar,
                    worked: free ? worked.filter((day) => day !== date) : [...worked, date].toSorted(),
                  })
                }
              >
                <span>
                  {holidays[id]}, {format.date(date)}
                </span>
              </Checkbox>
            ))}
          </fieldset>
        </>
      )}
      <OwnDays days={closed} onChange={(days) => onChange({ ...calendar, closed: days })} />
    </div>
  );
}

function OwnDays({ days, onChange }: { days: readonly string[]; onChange: (days: string[]) => void }) {
  const { settings } = useMessages();
  const { time } = settings;
  const format = useFormat();
  const id = useId();
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (): void => {
    const isNew = isDay(day) && !days.includes(day);
    setWrong(!isNew);
    if (!isNew) return;
    onChange([...days, day].toSorted());
    setDay('');
  };
  return (
    <>
      <div className={styles.form}>
        <Field label={time.ownDay}>
          <TextInput
            type="date"
            value={day}
            aria-invalid={wrong}
            aria-describedby={wrong ? id : undefined}
            onChange={(event) => setDay(event.target.value)}
          />
        </Field>
        <Button onClick={add}>{settings.add}</Button>
      </div>
      {wrong ? (
        <span id={id} className={styles.problem} role="alert">
          {time.ownDayWrong}
        </span>
      ) : null}
      {days.length === 0 ? null : (
        <fieldset className={styles.chips} aria-label={time.ownDays}>
          {days.map((one) => (
            <Chip
              key={one}
              removeLabel={fill(settings.remove, { name: format.date(one) })}
              onRemove={() => onChange(days.filter((other) => other !== one))}
            >
              {format.date(one)}
            </Chip>
          ))}
        </fieldset>
      )}
    </>
  );
}

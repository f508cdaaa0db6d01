import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { LINES, type Line } from '../../../kpi/facts.ts';
import type { OpeningHours } from '../../../kpi/settings.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { FreeDays } from './free-days.tsx';
import { SettingsSection } from './settings-section.tsx';
import { defaultsOf, isChanged, type SettingsProps } from './settings-sections.ts';
import styles from './settings.module.css';
import { WeekEditor } from './week-editor.tsx';

interface TimeSectionProps extends SettingsProps {
  zone: string;
  /** Of which holidays can be looked at; the last one first in sight. */
  years: readonly number[];
  onCheck: () => void;
}

type Whose = 'desk' | `${Line}`;

/** What time counts: the zone, the clock, opening hours of the desk and of lines that keep their own. */
export function TimeSection({ settings, onChange, zone, years, onCheck }: TimeSectionProps) {
  const { settings: texts, common } = useMessages();
  const { time } = texts;
  const [whose, setWhose] = useState<Whose>('desk');
  const line = LINES.find((one) => String(one) === whose) ?? null;
  const own = line === null ? undefined : settings.calendarOfLine[line];
  const calendar = line === null ? settings.calendar : own;

  const setCalendar = (next: OpeningHours | undefined): void => {
    if (line === null) {
      if (next !== undefined) onChange({ calendar: next });
      return;
    }
    const others = Object.entries(settings.calendarOfLine).filter(([key]) => key !== String(line));
    const entries = next === undefined ? others : [...others, [String(line), next]];
    onChange({ calendarOfLine: Object.fromEntries(entries) });
  };

  return (
    <SettingsSection
      section="time"
      intro={time.intro}
      onReset={isChanged('time', settings) ? () => onChange(defaultsOf('time')) : undefined}
    >
      <div className={styles.field}>
        <span className={styles.label}>{time.zone}</span>
        <span className={styles.control}>
          {zone}
          <Button variant="text" onClick={onCheck}>
            {texts.lines.check}
          </Button>
        </span>
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{time.clock}</span>
        <SegmentedControl
          label={time.clock}
          value={settings.clock}
          options={(['calendar', 'business'] as const).map((value) => ({ value, label: time.clocks[value] }))}
          onChange={(clock) => onChange({ clock })}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{time.whose}</span>
        <SegmentedControl<Whose>
          label={time.whose}
          value={whose}
          options={[
            { value: 'desk', label: time.desk },
            ...LINES.map((one) => ({ value: `${one}` as const, label: common.lines[one] })),
          ]}
          onChange={setWhose}
        />
        {settings.clock === 'calendar' ? <span className={styles.hint}>{time.unused}</span> : null}
      </div>
      {line === null ? null : (
        <Checkbox
          checked={own !== undefined}
          onChange={(on) => setCalendar(on ? settings.calendar : undefined)}
        >
          {fill(time.own, { line: common.lines[line] })}
        </Checkbox>
      )}
      {calendar === undefined ? (
        <p className={styles.hint}>{line === null ? '' : fill(time.ownNone, { line: common.lines[line] })}</p>
      ) : (
        <div key={whose} className={styles.calendar}>
          <WeekEditor week={calendar.week} onChange={(week) => setCalendar({ ...calendar, week })} />
          <FreeDays calendar={calendar} years={years} onChange={setCalendar} />
        </div>
      )}
    </SettingsSection>
  );
}

import type { BusinessCalendar } from '../../calendar/business-calendar.ts';
import { LINES } from '../facts.ts';
import type { Line } from '../facts.ts';
import type { KpiSettings } from '../settings.ts';

type Calendars = Pick<KpiSettings, 'calendar' | 'calendarOfLine'>;

/** The opening hours of a report: number 0 is that of the report, the others those of the lines that keep their own. */
export function calendarsOf(settings: Calendars): BusinessCalendar[] {
  return [settings.calendar, ...own(settings).map(([, calendar]) => calendar)];
}

/** SQL of the number of the calendar of a line, given as SQL; an unknown line keeps the hours of the report. */
export function calendarOfLineSql(settings: Calendars, line: string): string {
  const branches = own(settings).map(([number], i) => `WHEN ${number} THEN ${i + 1}`);
  return branches.length === 0 ? '0' : `CASE ${line} ${branches.join(' ')} ELSE 0 END`;
}

function own({ calendarOfLine }: Calendars): [Line, BusinessCalendar][] {
  return LINES.flatMap((line): [Line, BusinessCalendar][] => {
    const calendar = calendarOfLine[line];
    return calendar ? [[line, calendar]] : [];
  });
}

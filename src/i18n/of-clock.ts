import type { KpiSettings } from '../kpi/settings.ts';
import type { Messages } from './en.ts';

/** The same texts where durations run on the clock of a report: in opening hours they say so. */
export function ofClock(messages: Messages, clock: KpiSettings['clock']): Messages {
  if (clock === 'calendar') return messages;
  const { overview } = messages;
  return {
    ...messages,
    overview: {
      ...overview,
      shortOfDuration: overview.shortInOpeningHours,
    },
  };
}

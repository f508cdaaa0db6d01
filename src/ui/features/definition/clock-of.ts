import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiSettings } from '../../../kpi/settings.ts';

/** Of durations that no clock of a report changes: an age runs on day and night, work is what somebody wrote down. */
const OWN_CLOCK: Partial<Record<KpiId, 'calendar' | 'worked'>> = {
  backlog_age: 'calendar',
  handle_time: 'worked',
};

/** What the seconds of a duration are of, where that needs saying: in a report on opening hours. */
export function clockOf(
  { id, kind }: Pick<KpiDefinition, 'id' | 'kind'>,
  { clock }: Pick<KpiSettings, 'clock'>,
): 'business' | 'calendar' | 'worked' | null {
  return clock === 'calendar' || kind !== 'duration' ? null : (OWN_CLOCK[id] ?? 'business');
}

import type { Field, ImportPlan } from './import-plan.ts';
import type { ValueField } from './inspection.ts';

/** The columns whose values have a meaning of each kind. */
const SOURCES: Record<ValueField | 'group', readonly Field[]> = {
  status: ['status', 'event_field', 'event_from', 'event_to'],
  priority: ['priority'],
  channel: ['channel'],
  activity: ['activity'],
  eventField: ['event_field'],
  csat: ['csat'],
  group: ['group', 'line', 'event_field', 'event_from', 'event_to'],
};

/** TRUE when both plans take the values (or groups) from the same columns, so that what was counted for one holds for the other. */
export function isSameSource(
  field: ValueField | 'group',
  a: ImportPlan['columns'],
  b: ImportPlan['columns'],
): boolean {
  return SOURCES[field].every((source) => a[source] === b[source]);
}

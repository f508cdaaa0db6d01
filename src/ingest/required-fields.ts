import { TIMES_SINCE_CREATION } from './import-plan.ts';
import type { Field, ImportPlan, Shape } from './import-plan.ts';

const REQUIRED: Record<Shape, readonly Field[]> = {
  tickets: ['id', 'created'],
  updates: ['id', 'updated'],
  changes: ['id', 'updated', 'event_field', 'event_to'],
  activities: ['id', 'updated', 'activity'],
  periods: ['id', 'updated', 'status'],
};

/** The fields a plan cannot do without. A ticket list with durations and no dates is a report too. */
export function requiredFields(plan: Pick<ImportPlan, 'shape' | 'columns'>): readonly Field[] {
  return isUndated(plan) ? ['id'] : REQUIRED[plan.shape];
}

/** TRUE for a ticket list that says how long things took and not when. */
export function isUndated({ shape, columns }: Pick<ImportPlan, 'shape' | 'columns'>): boolean {
  return (
    shape === 'tickets' &&
    columns.created === undefined &&
    TIMES_SINCE_CREATION.some((field) => columns[field] !== undefined)
  );
}

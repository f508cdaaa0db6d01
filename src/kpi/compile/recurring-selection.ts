/** Which of the tickets of recurringSql (recurring-sql.ts): its `resolved`, its `higher`, or one for each that its `returned` counts. */
export const RECURRING_SELECTIONS = ['resolved', 'higher', 'back'] as const;
export type RecurringSelection = (typeof RECURRING_SELECTIONS)[number];

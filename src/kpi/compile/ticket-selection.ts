/** Which tickets of a cell: those measured (n), those whose answer is yes (k), those that could not be measured. */
export const TICKET_SELECTIONS = ['measured', 'numerator', 'missing'] as const;
export type TicketSelection = (typeof TICKET_SELECTIONS)[number];

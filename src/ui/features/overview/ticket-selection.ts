/** Which tickets of a cell: those measured (n), those whose answer is yes (k), those that could not be measured. */
export type TicketSelection = 'measured' | 'numerator' | 'missing';

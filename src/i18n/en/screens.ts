/** The names of the screens. */
export const screens = {
  overview: 'Overview',
  trends: 'Trends',
  flow: 'Flow',
  backlog: 'Backlog',
  breakdown: 'Breakdown',
  tickets: 'Tickets',
  definitions: 'Definitions',
  settings: 'Settings',
  check: 'Check',
};

/** The names of the screens. */
export const screens = {
  overview: 'Overview',
  trends: 'Trends',
  flow: 'Flow',
  backlog: 'Backlog',
  breakdown: 'Breakdown',
  tickets: 'Tickets',
  snapshot: 'Snapshot',
  definitions: 'Definitions',
  settings: 'Settings',
  shared: 'Snapshot',
  review: 'Review',
  compare: 'Comparison',
  check: 'Check',
};

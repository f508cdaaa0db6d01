/** How durations and the ages of the backlog are spread over the tickets. */
export const distribution = {
  title: 'How it is spread',
  total: { one: '{line}: {n} ticket measured.', other: '{line}: {n} tickets measured.' },
  lines: 'Line',
  duration: 'Duration',
  upTo: '≤ {edge}',
  above: '> {edge}',
  median: 'median {value}',
  p90: 'p90 {value}',
  ageing: {
    title: 'Age of the open tickets',
    total: { one: '{line}: {n} ticket open.', other: '{line}: {n} tickets open.' },
    age: 'Age',
    oldest: 'oldest {value}',
    clear: 'Days to clear',
    clearWhy:
      'How long the open tickets would take at the pace of the last 28 days, if nothing new came in. An open ticket counts for the line that has it, a resolved one for the line that resolved it.',
    line: 'Line',
    open: 'Open',
    oldestHead: 'Oldest',
    resolved: 'Resolved in 28 days',
    days: 'Days to clear',
    unknown: 'not known',
    never: 'never at this pace',
  },
};

/** Every KPI in one table, volumes through time, and the limits of a trend. */
export const measures = {
  title: 'All measures',
  intro: 'Every figure that can be worked out from a ticket export, by subject.',
  open: 'Show all measures',
  close: 'Hide all measures',
  caption: 'All measures per line',
  subjects: {
    volume: 'Volume',
    first_contact: 'First contact',
    escalation: 'Escalation and transfer',
    reopening: 'Reopening',
    time: 'Time',
    sla: 'Agreed times',
    backlog: 'Backlog',
    satisfaction: 'Satisfaction',
  },
  unmeasured: 'Not measurable with this export',
  flow: {
    titleDay: 'In, out and backlog per day',
    titleWeek: 'In, out and backlog per week',
    titleMonth: 'In, out and backlog per month',
    titleQuarter: 'In, out and backlog per quarter',
    unit: 'tickets, all lines',
    created: 'Created',
    resolved: 'Resolved',
    backlog: 'Backlog',
    bucket: 'Period',
    grew: '{created} created and {resolved} resolved: {net} more in than out.',
    shrank: '{created} created and {resolved} resolved: {net} more out than in.',
    even: '{created} created and {resolved} resolved: as many in as out.',
    apart:
      '{created} created and {resolved} resolved with a date. Of other tickets it is not known when they were resolved, so the difference is not the growth of the backlog.',
    ends: 'The backlog ends at {backlog}.',
    byLine:
      '{created} tickets came in here and {resolved} were resolved here; in between they move from line to line, so the difference is no backlog.',
    endsAt: 'At the end {backlog} are open here.',
    empty: 'Nothing came in or went out in this selection.',
    none: 'not measured',
  },
  limits: {
    label: 'Control limits',
    off: 'No limits',
    of: 'Limits: {line}',
    legend:
      'The band is how far the figure {line} goes by chance around {centre}; a ring is a point that goes further.',
    tooFew: 'No control limits: that takes at least 8 finished periods.',
    stock:
      'No control limits: what is open today is mostly what was open yesterday, so chance cannot be told from the course.',
    stable: 'No signal: the points differ no more than chance alone would make them.',
    heading: 'More than chance:',
    outside: { above: '{bucket}: {value}, above the limits', below: '{bucket}: {value}, below the limits' },
    run: {
      above: '{first} up to {last}: {n} in a row above the mean',
      below: '{first} up to {last}: {n} in a row below the mean',
    },
    near_limit: {
      above: '{first} up to {last}: several close to the upper limit',
      below: '{first} up to {last}: several close to the lower limit',
    },
  },
};

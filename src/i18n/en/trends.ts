/** KPIs through time, side by side. */
export const trends = {
  title: 'Trends',
  intro: 'Every indicator through time, on one time axis.',
  introOne: 'One indicator: all lines together, and every line on its own, on the same scale.',
  beforeHead: 'compared with',
  beforeLine: '{line} {before}',
  /** Behind the unit of a chart. */
  beforeUnit: 'thin dashes: {period}',
  noBefore: 'Choose a period to lay another one over it.',
  choose: 'Indicators',
  chosen: { one: '{n} indicator', other: '{n} indicators' },
  search: 'Search indicators',
  noMatch: 'No indicator has these words.',
  perLine: 'Per line',
  usual: 'Usual choice',
  notMeasurable: 'not measurable',
  limits: 'Control limits',
  earlierSignals: { one: '{n} earlier signal', other: '{n} earlier signals' },
  ofLine: '{title} {line}',
  unmeasured: 'Not measurable with this export.',
  undated: {
    title: 'No trends without dates',
    text: 'This export says how long things took, not when. Add the creation date to the export to see figures through time.',
  },
  targetOf: '{target} ({line})',
};

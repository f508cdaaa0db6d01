/** A chart that leaves the page. */
export const exports = {
  label: 'Save this chart',
  menu: 'Save',
  saveAs: 'Save as',
  csv: 'CSV',
  png: 'PNG',
  svg: 'SVG',
  chartFirst: 'Go back to the chart to save it as a picture.',
  failed: 'Saving this chart did not work. Try again, or take another format.',
  about: {
    chart: 'Chart',
    summary: 'In short',
    unit: 'Unit',
    period: 'Period',
    filters: 'Filters',
    noFilters: 'none',
    source: 'Source',
    definition: 'Definition',
    made: 'Made',
    madeWith: 'Linewise, {date}',
  },
  /** Heads of columns: a value, k or n of a line. */
  of: '{what}, {name}',
  units: { ratio: 'share', seconds: 'seconds', count: 'tickets', score: 'score' },
  remarks: 'Remarks',
  names: { group: 'Group', category: 'Category', agent: 'Agent' },
};

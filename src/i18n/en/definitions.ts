/** The catalogue of definitions, and what a definition says besides its own words. */
export const definitions = {
  title: 'Definitions',
  intro:
    'How every figure is computed, and what this export can say of it. The values are those of the selection above.',
  search: 'Search the definitions',
  placeholder: 'Name, word or id',
  counts: '{n} definitions, {measurable} of them measurable with this export',
  found: { one: '{n} definition found', other: '{n} definitions found' },
  nothing: 'No definition has these words.',
  clear: 'Clear the search',
  list: 'All definitions',
  choose: 'Choose a definition to see how it is computed.',
  back: 'To the list',
  printOne: 'Print this definition',
  printAll: 'Print all definitions',
  id: 'Id, as in links and snapshots',
  maturity: {
    title: 'When it is final',
    fixed: 'At once: no ticket of this figure is provisional.',
    open: 'A ticket is provisional as long as it is open.',
    first_resolution: {
      one: 'A ticket is provisional until {n} day after its first resolution.',
      other: 'A ticket is provisional until {n} days after its first resolution.',
    },
    last_resolution: {
      one: 'A ticket is provisional until {n} day after its last resolution.',
      other: 'A ticket is provisional until {n} days after its last resolution.',
    },
  },
  few: 'Not used: {name}, since the export has it for {covered} tickets at most and has other evidence for {most}. Evidence of less than 80% of those is passed over.',
  forced: 'Chosen in the settings, in place of the best evidence.',
  forcedNone: 'The settings ask for evidence {letter}, which this export does not have.',
  missing: {
    one: '{n} ticket could not be measured.',
    other: '{n} tickets could not be measured.',
  },
  clock: {
    business: 'In opening hours: 1 d is 24 opening hours, which is more than one working day.',
    calendar: 'In calendar time, also in this report: 1 d is 24 hours, day and night.',
    worked: 'In hours worked: 1 d is 24 hours of work.',
  },
};

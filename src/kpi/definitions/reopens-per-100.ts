import type { ScoreDefinition } from '../kpi-definition.ts';

export const reopensPer100: ScoreDefinition = {
  id: 'reopens_per_100',
  version: 1,
  kind: 'score',
  unit: 'score',
  subject: 'reopening',
  direction: 'lower',
  cohort: 'first_resolved',
  line: 'line_first_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['reopen_count'],
      value: '100 * reopen_count',
      weight: 'reopen_count + 1',
      text: {
        nl: {
          name: 'aantal heropeningen',
          explanation: 'De teller van de export, of het aantal heropeningen in de historie.',
        },
        en: {
          name: 'number of reopenings',
          explanation: 'The counter of the export, or the number of reopenings in the history.',
        },
      },
    },
  ],
  provisional: 'first_resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Heropeningen per 100 oplossingen',
      short: 'elke heropening telt',
      definition:
        'Hoeveel van elke 100 oplossingen ongedaan werden gemaakt door een heropening. Een ticket dat drie keer is heropend telt drie keer. Telt in de periode van de eerste oplossing, voor de lijn die het ticket als eerste oploste.',
      formula: '100 × som van de heropeningen ÷ som van (heropeningen + 1)',
      nulls:
        'Elk ticket telt met één oplossing meer dan het heropeningen heeft; bij een heropend ticket dat nog open is, is dat de oplossing die nog komt. Een ticket zonder aantal heropeningen telt niet mee. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig. In een lijst telt de periode van de laatste oplossing die erin staat; een heropend ticket dat nu open is heeft daar geen datum van zijn eerste oplossing en valt in geen enkele periode.',
      remedy: 'Exporteer het aantal heropeningen, of een logboek van statuswijzigingen.',
      source: 'dbt-model voor Zendesk (Fivetran): heropeningen = aantal keren opgelost − 1.',
    },
    en: {
      name: 'Reopenings per 100 resolutions',
      short: 'every reopening counts',
      definition:
        'How many of every 100 resolutions were undone by a reopening. A ticket that was reopened three times counts three times. Counts in the period of the first resolution, for the line that resolved the ticket first.',
      formula: '100 × sum of the reopenings ÷ sum of (reopenings + 1)',
      nulls:
        'Each ticket counts with one resolution more than it has reopenings; for a reopened ticket that is still open, that is the resolution yet to come. A ticket without a number of reopenings is left out. Tickets resolved more recently than the reopen window are provisional. In a list the period is that of the last resolution it holds; a reopened ticket that is open now has no date of its first resolution there, so it is in no period.',
      remedy: 'Export the number of reopenings, or a log of status changes.',
      source: 'dbt model for Zendesk (Fivetran): reopenings = number of times solved − 1.',
    },
  },
};

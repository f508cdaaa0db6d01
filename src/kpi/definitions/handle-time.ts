import type { DurationDefinition } from '../kpi-definition.ts';

export const handleTime: DurationDefinition = {
  id: 'handle_time',
  version: 1,
  kind: 'duration',
  unit: 'seconds',
  subject: 'time',
  direction: 'lower',
  cohort: 'resolved',
  line: 'line_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['handle_s'],
      value: 'handle_s',
      text: {
        nl: {
          name: 'geregistreerde werktijd',
          explanation: 'De tijd die behandelaars op het ticket hebben geschreven.',
        },
        en: { name: 'recorded work', explanation: 'The time that agents wrote on the ticket.' },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Bestede tijd',
      short: 'geschreven werktijd · mediaan · p90',
      definition:
        'De werktijd die behandelaars op een opgelost ticket hebben geschreven. Telt voor de lijn die oploste, ook de uren van andere lijnen.',
      formula: 'mediaan van de geschreven werktijd',
      nulls:
        'Een ticket zonder geschreven tijd telt niet mee, tenzij de export er 0 noemt. Tijd die niemand opschreef zit er niet in. De klok van het rapport speelt hier geen rol. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy: 'Exporteer de bestede tijd per ticket.',
      source: 'HDI en MetricNet: ticket handle time. Freshdesk en Freshservice: time tracked.',
    },
    en: {
      name: 'Handle time',
      short: 'recorded work · median · p90',
      definition:
        'The work that agents wrote down on a resolved ticket. Counts for the line that resolved, hours of other lines included.',
      formula: 'median of the recorded work',
      nulls:
        'A ticket without recorded time is left out, unless the export says 0. Time that nobody wrote down is not in it. The clock of the report plays no part here. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export the time spent per ticket.',
      source: 'HDI and MetricNet: ticket handle time. Freshdesk and Freshservice: time tracked.',
    },
  },
};

import type { DurationDefinition } from '../kpi-definition.ts';

export const resolutionTime: DurationDefinition = {
  id: 'resolution_time',
  version: 1,
  kind: 'duration',
  unit: 'seconds',
  subject: 'time',
  direction: 'lower',
  cohort: 'resolved',
  otherCohorts: ['created'],
  line: 'line_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['resolution_s'],
      value: 'resolution_s',
      text: {
        nl: {
          name: 'tot de laatste oplossing',
          explanation:
            'Van aanmelden tot de laatste oplossing, op de klok van het rapport: dag en nacht, of alleen openingstijden.',
        },
        en: {
          name: 'to the last resolution',
          explanation:
            'From creation to the last resolution, on the clock of the report: day and night, or opening hours only.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  censored: 'CASE WHEN NOT done AND created_utc <= {as_of} THEN {as_of} - created_utc END',
  text: {
    nl: {
      name: 'Oplostijd',
      short: 'mediaan · p90',
      definition: 'De tijd van aanmelden tot de laatste oplossing. Telt voor de lijn die oploste.',
      formula: 'mediaan van (laatste oplossing − aanmelding)',
      nulls:
        'Open tickets hebben nog geen oplostijd. Een oplossing vóór de aanmelding is een fout in de bron en niet meetbaar. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy: 'Exporteer de datum waarop het ticket is opgelost, of de doorlooptijd.',
      source: 'Zendesk, full resolution time: van aanmelden tot de laatste keer dat het ticket is opgelost.',
    },
    en: {
      name: 'Resolution time',
      short: 'median · p90',
      definition: 'The time from creation to the last resolution. Counts for the line that resolved.',
      formula: 'median of (last resolution − creation)',
      nulls:
        'Open tickets have no resolution time yet. A resolution before creation is an error of the source and not measurable. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export the date on which the ticket was resolved, or its duration.',
      source: 'Zendesk, full resolution time: from creation to the last time the ticket was solved.',
    },
  },
};

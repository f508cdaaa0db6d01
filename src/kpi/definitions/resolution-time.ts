import type { DurationDefinition } from '../kpi-definition.ts';

export const resolutionTime: DurationDefinition = {
  id: 'resolution_time',
  kind: 'duration',
  unit: 'seconds',
  direction: 'lower',
  cohort: 'resolved',
  line: 'line_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['resolution_s'],
      value: 'resolution_s',
      text: {
        nl: {
          name: 'volledig, kalendertijd',
          explanation: 'Van aanmelden tot de laatste oplossing, dag en nacht doorgeteld.',
        },
        en: {
          name: 'full, calendar time',
          explanation: 'From creation to the last resolution, counting day and night.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Oplostijd',
      short: 'mediaan · p90 · kalendertijd',
      definition:
        'De tijd van aanmelden tot de laatste oplossing. Telt voor de lijn die oploste, in de periode van oplossen.',
      formula: 'mediaan van (laatste oplossing − aanmelding)',
      nulls:
        'Open tickets hebben nog geen oplostijd. Een oplossing vóór de aanmelding is een fout in de bron en niet meetbaar.',
      remedy: 'Exporteer de datum waarop het ticket is opgelost, of de doorlooptijd.',
      source: 'Zendesk, full resolution time: van aanmelden tot de laatste keer dat het ticket is opgelost.',
    },
    en: {
      name: 'Resolution time',
      short: 'median · p90 · calendar time',
      definition:
        'The time from creation to the last resolution. Counts for the line that resolved, in the period of resolution.',
      formula: 'median of (last resolution − creation)',
      nulls:
        'Open tickets have no resolution time yet. A resolution before creation is an error of the source and not measurable.',
      remedy: 'Export the date on which the ticket was resolved, or its duration.',
      source: 'Zendesk, full resolution time: from creation to the last time the ticket was solved.',
    },
  },
};

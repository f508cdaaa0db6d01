import type { DurationDefinition } from '../kpi-definition.ts';

export const firstResolutionTime: DurationDefinition = {
  id: 'first_resolution_time',
  version: 1,
  kind: 'duration',
  unit: 'seconds',
  subject: 'time',
  direction: 'lower',
  cohort: 'first_resolved',
  otherCohorts: ['created'],
  line: 'line_first_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['first_resolution_s'],
      value: 'first_resolution_s',
      text: {
        nl: {
          name: 'tot de eerste oplossing',
          explanation:
            'Van aanmelden tot de eerste oplossing, op de klok van het rapport: dag en nacht, of alleen openingstijden.',
        },
        en: {
          name: 'to the first resolution',
          explanation:
            'From creation to the first resolution, on the clock of the report: day and night, or opening hours only.',
        },
      },
    },
  ],
  provisional: 'FALSE',
  censored:
    'CASE WHEN NOT done AND first_resolved_utc IS NULL AND created_utc <= {as_of} THEN {as_of} - created_utc END',
  text: {
    nl: {
      name: 'Tijd tot eerste oplossing',
      short: 'mediaan · p90',
      definition:
        'De tijd van aanmelden tot de eerste keer dat het ticket is opgelost, ook als het daarna is heropend. Telt voor de lijn die het als eerste oploste.',
      formula: 'mediaan van (eerste oplossing − aanmelding)',
      nulls:
        'Een ticket dat nooit is opgelost heeft deze tijd niet. Een lijst zonder historie kent van een heropend ticket vaak alleen de laatste oplossing: die telt dan. Een oplossing vóór de aanmelding, of een datum zonder tijd, is niet meetbaar.',
      remedy: 'Exporteer de datum van de eerste oplossing, of een logboek van statuswijzigingen.',
      source: 'Zendesk, first resolution time: van aanmelden tot de eerste keer dat het ticket is opgelost.',
    },
    en: {
      name: 'Time to first resolution',
      short: 'median · p90',
      definition:
        'The time from creation to the first time the ticket was resolved, even if it was reopened later. Counts for the line that resolved it first.',
      formula: 'median of (first resolution − creation)',
      nulls:
        'A ticket that was never resolved has no such time. A list without history often knows only the last resolution of a reopened ticket: then that one counts. A resolution before creation, or a date without a time, cannot be measured.',
      remedy: 'Export the date of the first resolution, or a log of status changes.',
      source: 'Zendesk, first resolution time: from creation to the first time the ticket was solved.',
    },
  },
};

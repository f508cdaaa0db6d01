import type { DurationDefinition } from '../kpi-definition.ts';

export const firstResponseTime: DurationDefinition = {
  id: 'first_response_time',
  version: 1,
  kind: 'duration',
  unit: 'seconds',
  subject: 'time',
  direction: 'lower',
  cohort: 'created',
  otherCohorts: ['resolved'],
  line: 'line_first',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['first_response_s'],
      value: 'first_response_s',
      text: {
        nl: {
          name: 'tot het eerste antwoord',
          explanation:
            'Van aanmelden tot het eerste antwoord, op de klok van het rapport: dag en nacht, of alleen openingstijden.',
        },
        en: {
          name: 'to the first reply',
          explanation:
            'From creation to the first reply, on the clock of the report: day and night, or opening hours only.',
        },
      },
    },
  ],
  provisional: 'FALSE',
  censored: `CASE WHEN NOT done AND first_response_utc IS NULL AND first_response_s IS NULL AND created_utc <= {as_of}
  THEN {as_of} - created_utc END`,
  text: {
    nl: {
      name: 'Eerste reactietijd',
      short: 'mediaan · p90',
      definition:
        'De tijd van aanmelden tot het eerste antwoord van een behandelaar. Telt voor de lijn die het ticket ontving.',
      formula: 'mediaan van (eerste antwoord − aanmelding)',
      nulls:
        'Tickets zonder antwoord hebben geen reactietijd: ze staan als "niet meetbaar" naast het cijfer en tellen nooit als 0.',
      remedy: 'Exporteer de datum van de eerste reactie, of de reactietijd in minuten.',
      source:
        'Zendesk, first reply time: van aanmelden tot het eerste openbare antwoord van een behandelaar.',
    },
    en: {
      name: 'First response time',
      short: 'median · p90',
      definition:
        'The time from creation to the first reply by an agent. Counts for the line that received the ticket.',
      formula: 'median of (first reply − creation)',
      nulls:
        'Tickets without a reply have no response time: they stand as "not measurable" beside the figure and never count as 0.',
      remedy: 'Export the date of the first response, or the response time in minutes.',
      source: 'Zendesk, first reply time: from creation to the first public reply of an agent.',
    },
  },
};

import type { DurationDefinition } from '../kpi-definition.ts';

export const firstResponseTime: DurationDefinition = {
  id: 'first_response_time',
  kind: 'duration',
  unit: 'seconds',
  direction: 'lower',
  cohort: 'created',
  line: 'line_first',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['first_response_s'],
      value: 'first_response_s',
      text: {
        nl: {
          name: 'kalendertijd',
          explanation: 'Van aanmelden tot het eerste antwoord, dag en nacht doorgeteld.',
        },
        en: {
          name: 'calendar time',
          explanation: 'From creation to the first reply, counting day and night.',
        },
      },
    },
  ],
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'Eerste reactietijd',
      short: 'mediaan · p90 · kalendertijd',
      definition:
        'De tijd van aanmelden tot het eerste antwoord van een behandelaar. Telt voor de lijn die het ticket ontving, in de periode van aanmelden.',
      formula: 'mediaan van (eerste antwoord − aanmelding)',
      nulls:
        'Tickets zonder antwoord hebben geen reactietijd: ze staan als "niet meetbaar" naast het cijfer en tellen nooit als 0.',
      remedy: 'Exporteer de datum van de eerste reactie, of de reactietijd in minuten.',
      source:
        'Zendesk, first reply time: van aanmelden tot het eerste openbare antwoord van een behandelaar.',
    },
    en: {
      name: 'First response time',
      short: 'median · p90 · calendar time',
      definition:
        'The time from creation to the first reply by an agent. Counts for the line that received the ticket, in the period of creation.',
      formula: 'median of (first reply − creation)',
      nulls:
        'Tickets without a reply have no response time: they stand as "not measurable" beside the figure and never count as 0.',
      remedy: 'Export the date of the first response, or the response time in minutes.',
      source: 'Zendesk, first reply time: from creation to the first public reply of an agent.',
    },
  },
};

import type { CountDefinition } from '../kpi-definition.ts';

export const backlog: CountDefinition = {
  id: 'backlog',
  version: 1,
  kind: 'level',
  unit: 'count',
  subject: 'backlog',
  direction: 'lower',
  cohort: 'open',
  line: 'line_current',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['created_local', 'done'],
      value: 'CASE WHEN done IS NOT FALSE AND resolved_local IS NULL THEN NULL ELSE TRUE END',
      text: {
        nl: {
          name: 'stand aan het einde van de periode',
          explanation: 'Aangemeld vóór dat moment en toen nog niet voor het laatst opgelost.',
        },
        en: {
          name: 'state at the end of the period',
          explanation: 'Created before that moment and not resolved for the last time by then.',
        },
      },
    },
  ],
  population: 'done IS NOT TRUE OR resolved_local IS NOT NULL OR {moment} < {as_of}',
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'Werkvoorraad',
      short: 'open aan het einde van de periode',
      definition:
        'Het aantal tickets dat open is aan het einde van de periode, of nu als die nog loopt. Wat later is opgelost was toen open. Telt voor de lijn die het ticket heeft. Voor een eerder moment telt de lijn die het ticket nu heeft of het laatst had, want de stand van toen staat niet in de export.',
      formula: 'aangemeld vóór het moment en niet opgelost vóór het moment',
      nulls:
        'Een gesloten ticket zonder oplosdatum is voor een eerder moment niet meetbaar: het kan toen open zijn geweest; nu is het zeker niet open. De tijd tussen een oplossing en een heropening telt als open. Is niet bekend of een ticket open is, dan is het niet meetbaar. Tickets die vóór het begin van de export zijn aangemeld staan er niet in: is daarvan nog iets open geweest, dan zijn de eerste weken te laag.',
      remedy:
        'Exporteer de status, de aanmelddatum en de oplosdatum, van alle tickets en niet alleen van de gesloten.',
      source: 'ServiceNow: open is zonder oplosdatum op dat moment.',
    },
    en: {
      name: 'Backlog',
      short: 'open at the end of the period',
      definition:
        'The number of tickets open at the end of the period, or now if it is not over. What was resolved later was open then. Counts for the line that has the ticket. For an earlier moment, the line that has the ticket now or had it last counts, as the state of that moment is not in the export.',
      formula: 'created before the moment and not resolved before the moment',
      nulls:
        'A closed ticket without a resolution date cannot be measured for an earlier moment: it may have been open then; now it is certainly not. The time between a resolution and a reopening counts as open. If it is not known whether a ticket is open, it cannot be measured. Tickets created before the export begins are not in it: if any of them were still open, the first weeks look too low.',
      remedy:
        'Export the status, the creation date and the resolution date, of all tickets and not only of the closed ones.',
      source: 'ServiceNow: open is without a resolution date at that moment.',
    },
  },
};

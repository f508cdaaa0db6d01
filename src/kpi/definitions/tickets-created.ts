import type { CountDefinition } from '../kpi-definition.ts';

export const ticketsCreated: CountDefinition = {
  id: 'tickets_created',
  version: 1,
  kind: 'count',
  unit: 'count',
  subject: 'volume',
  direction: 'neither',
  cohort: 'created',
  line: 'line_first',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: [],
      value: 'TRUE',
      text: {
        nl: { name: 'geteld', explanation: 'Elk ticket van de export dat niet is uitgesloten.' },
        en: { name: 'counted', explanation: 'Every ticket of the export that is not excluded.' },
      },
    },
  ],
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'Aangemelde tickets',
      short: 'nieuw in de periode',
      definition:
        'Het aantal tickets dat in de periode is aangemeld. Telt voor de lijn die het ticket ontving.',
      formula: 'aantal tickets, naar datum van aanmelden',
      nulls:
        'Uitgesloten tickets (samengevoegd, spam, geannuleerd, dubbel of door een eigen regel) tellen niet mee. Is van een ticket niet bekend welke lijn het ontving, dan staat het onder "onbekend".',
      remedy: 'Exporteer het nummer en de aanmelddatum van elk ticket.',
      source:
        'ITIL en ServiceNow: aantal nieuwe incidenten, naar datum van aanmelden. Aangemeld min opgelost is de verandering van de werkvoorraad, op tickets na waarvan de datum niet bekend is.',
    },
    en: {
      name: 'Tickets created',
      short: 'new in the period',
      definition:
        'The number of tickets created in the period. Counts for the line that received the ticket.',
      formula: 'number of tickets, by date of creation',
      nulls:
        'Excluded tickets (merged, spam, cancelled, duplicate or by a rule of your own) are not counted. If it is not known which line received a ticket, it stands under "unknown".',
      remedy: 'Export the number and the creation date of every ticket.',
      source:
        'ITIL and ServiceNow: number of new incidents, by date of creation. Created minus resolved is the change of the backlog, apart from tickets whose date is not known.',
    },
  },
};

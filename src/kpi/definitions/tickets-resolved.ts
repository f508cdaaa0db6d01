import type { CountDefinition } from '../kpi-definition.ts';

export const ticketsResolved: CountDefinition = {
  id: 'tickets_resolved',
  version: 1,
  kind: 'count',
  unit: 'count',
  subject: 'volume',
  direction: 'neither',
  cohort: 'resolved',
  line: 'line_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['resolved_utc'],
      value: 'TRUE',
      text: {
        nl: {
          name: 'naar datum van de laatste oplossing',
          explanation: 'Een ticket telt één keer, op de dag van zijn laatste oplossing.',
        },
        en: {
          name: 'by date of the last resolution',
          explanation: 'A ticket counts once, on the day of its last resolution.',
        },
      },
    },
    {
      evidence: '',
      needs: ['resolution_s'],
      value: 'TRUE',
      text: {
        nl: {
          name: 'alle opgeloste tickets',
          explanation:
            'De export heeft geen datums maar wel oplostijden: alle opgeloste tickets tellen, als één periode.',
        },
        en: {
          name: 'all resolved tickets',
          explanation:
            'The export has no dates but it has resolution times: all resolved tickets count, as one period.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Opgeloste tickets',
      short: 'laatste oplossing in de periode',
      definition:
        'Het aantal tickets dat in de periode voor het laatst is opgelost en nu niet weer open is. Telt voor de lijn die het oploste.',
      formula: 'aantal tickets, naar datum van de laatste oplossing',
      nulls:
        'Een ticket dat weer open is telt niet. Een gesloten ticket zonder oplosdatum hoort bij geen enkele periode en telt nergens; het staat in de controle van de export. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig: worden ze heropend, dan verhuizen ze naar een latere periode.',
      remedy: 'Exporteer de datum waarop het ticket is opgelost.',
      source:
        'ServiceNow: aantal opgeloste incidenten. Naar de laatste oplossing, zodat aangemeld min opgelost de verandering van de werkvoorraad is, op tickets na waarvan de datum niet bekend is.',
    },
    en: {
      name: 'Tickets resolved',
      short: 'last resolution in the period',
      definition:
        'The number of tickets that were resolved for the last time in the period and are not open again now. Counts for the line that resolved it.',
      formula: 'number of tickets, by date of the last resolution',
      nulls:
        'A ticket that is open again is not counted. A closed ticket without a resolution date belongs to no period and is counted nowhere; it is listed in the check of the export. Tickets resolved more recently than the reopen window are provisional: when reopened they move to a later period.',
      remedy: 'Export the date on which the ticket was resolved.',
      source:
        'ServiceNow: number of resolved incidents. By the last resolution, so that created minus resolved is the change of the backlog, apart from tickets whose date is not known.',
    },
  },
};

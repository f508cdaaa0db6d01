import type { DurationDefinition } from '../kpi-definition.ts';

export const netResolutionTime: DurationDefinition = {
  id: 'net_resolution_time',
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
      needs: ['resolution_s', 'on_hold_s'],
      value: 'CASE WHEN on_hold_s <= resolution_s THEN resolution_s - on_hold_s END',
      text: {
        nl: {
          name: 'zonder wachttijd',
          explanation: 'Oplostijd min de tijd dat het ticket wachtte of in de wacht stond, op dezelfde klok.',
        },
        en: {
          name: 'without waiting',
          explanation: 'Resolution time minus the time the ticket was waiting or on hold, on the same clock.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Netto oplostijd',
      short: 'zonder wachttijd · mediaan · p90',
      definition:
        'De tijd van aanmelden tot de laatste oplossing, zonder de tijd dat het ticket op de aanvrager of een ander wachtte. Telt voor de lijn die oploste.',
      formula: 'mediaan van (laatste oplossing − aanmelding − wachttijd)',
      nulls:
        'Een ticket waarvan de wachttijd niet bekend is telt niet mee: onbekend is niet 0. Een wachttijd die langer is dan de oplostijd is een fout in de bron en niet meetbaar. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy: 'Exporteer de tijd in de wacht, of een logboek van statuswijzigingen.',
      source: 'Zendesk (full resolution time min on-hold time) en ServiceNow (SLA met pauzes).',
    },
    en: {
      name: 'Net resolution time',
      short: 'without waiting · median · p90',
      definition:
        'The time from creation to the last resolution, without the time the ticket waited for the requester or somebody else. Counts for the line that resolved.',
      formula: 'median of (last resolution − creation − waiting)',
      nulls:
        'A ticket of which the waiting time is not known is left out: unknown is not 0. A waiting time longer than the resolution time is an error of the source and not measurable. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export the time on hold, or a log of status changes.',
      source: 'Zendesk (full resolution time minus on-hold time) and ServiceNow (SLA with pauses).',
    },
  },
};

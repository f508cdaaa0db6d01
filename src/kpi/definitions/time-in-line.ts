import type { DurationDefinition } from '../kpi-definition.ts';

export const timeInLine: DurationDefinition = {
  id: 'time_in_line',
  version: 1,
  kind: 'duration',
  unit: 'seconds',
  subject: 'time',
  direction: 'lower',
  cohort: 'resolved',
  line: 'reached',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['lines_reached', 'line1_s'],
      value: 'CASE WHEN lines_reached IS NOT NULL THEN line1_s + line2_s + line3_s END',
      valueOfLine: `CASE WHEN (lines_reached & {bit}) <> 0 THEN CASE WHEN ({bit} & 1) <> 0 THEN line1_s ELSE 0 END
  + CASE WHEN ({bit} & 2) <> 0 THEN line2_s ELSE 0 END
  + CASE WHEN ({bit} & 4) <> 0 THEN line3_s ELSE 0 END END`,
      text: {
        nl: {
          name: 'uit de historie',
          explanation:
            'Telt de tijd op tussen binnenkomst en vertrek bij de groepen van een lijn, tot de laatste oplossing; op de klok van het rapport.',
        },
        en: {
          name: 'from the history',
          explanation:
            'Adds up the time between arrival at and departure from the groups of a line, until the last resolution; on the clock of the report.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Tijd in een lijn',
      short: 'mediaan · p90',
      definition:
        'Hoe lang een opgelost ticket onopgelost bij een lijn lag, alle keren bij elkaar. Alle lijnen: de drie lijnen samen.',
      formula: 'mediaan van de onopgeloste tijd bij groepen van lijn n',
      nulls:
        'Een lijn waar het ticket nooit was telt niet, ook niet als 0. De tijd tussen een oplossing en een heropening telt niet mee. Een ticket waarvan niet elke groep een lijn heeft is niet meetbaar. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy: 'Exporteer een logboek van wijzigingen van de behandelgroep, en geef elke groep een lijn.',
      source: 'Procesanalyse: verblijftijd per stap, hier per lijn.',
    },
    en: {
      name: 'Time in a line',
      short: 'median · p90',
      definition:
        'How long a resolved ticket lay unresolved with a line, all its stays together. All lines: the three lines together.',
      formula: 'median of the unresolved time at groups of line n',
      nulls:
        'A line that the ticket was never with does not count, not even as 0. The time between a resolution and a reopening is not included. A ticket with a group that has no line cannot be measured. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export a log of changes of the assignment group, and give each group a line.',
      source: 'Process mining: dwell time per step, here per line.',
    },
  },
};

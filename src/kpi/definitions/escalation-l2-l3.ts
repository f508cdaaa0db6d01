import type { RateDefinition } from '../kpi-definition.ts';

export const escalationL2L3: RateDefinition = {
  id: 'escalation_l2_l3',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'escalation',
  direction: 'lower',
  cohort: 'created',
  otherCohorts: ['resolved'],
  line: 'reached',
  applicable: ['all', '2'],
  measurements: [
    {
      evidence: '',
      needs: ['lines_left_up', 'path_complete'],
      value: 'CASE WHEN path_complete AND (lines_reached & 2) <> 0 THEN (lines_left_up & 2) <> 0 END',
      text: {
        nl: { name: 'pad uit de historie', explanation: 'Volgt elke stap van het ticket langs de lijnen.' },
        en: {
          name: 'path from the history',
          explanation: 'Follows every step of the ticket along the lines.',
        },
      },
    },
  ],
  population: 'coalesce((lines_reached & 2) <> 0 OR (lines_reached = 5 AND path_complete IS NOT TRUE), TRUE)',
  provisional: 'done IS NOT TRUE',
  text: {
    nl: {
      name: 'Escalatie van lijn 2 naar 3',
      short: 'lijn 2 → lijn 3',
      definition: 'Het deel van de tickets bij lijn 2 dat lijn 2 naar lijn 3 doorzette.',
      formula: 'van lijn 2 naar lijn 3 doorgezet ÷ tickets die bij lijn 2 zijn geweest',
      nulls:
        'Tickets die nooit bij lijn 2 waren staan buiten dit cijfer. Een lijst toont alleen de eerste en de laatste lijn: daarmee is geen enkel ticket te meten. Ook zonder een lijn voor elke groep op het pad is een ticket niet meetbaar. Open tickets zijn voorlopig: ze kunnen nog doorgezet worden.',
      remedy: 'Exporteer een logboek van wijzigingen van de behandelgroep, en geef elke groep een lijn.',
      source:
        'ITIL: functionele escalatie. De stap zelf telt: een ticket dat van lijn 1 rechtstreeks naar lijn 3 ging telt hier niet als doorgezet.',
    },
    en: {
      name: 'Escalation from line 2 to 3',
      short: 'line 2 → line 3',
      definition: 'The share of the tickets at line 2 that line 2 passed to line 3.',
      formula: 'passed from line 2 to line 3 ÷ tickets that have been with line 2',
      nulls:
        'Tickets that were never with line 2 are outside this figure. A list shows only the first and the last line: no ticket can be measured from it. Without a line for every group on its path a ticket cannot be measured either. Open tickets are provisional: they can still be passed up.',
      remedy: 'Export a log of changes of the assignment group, and give each group a line.',
      source:
        'ITIL: functional escalation. The step itself counts: a ticket that went from line 1 straight to line 3 does not count as passed on here.',
    },
  },
};

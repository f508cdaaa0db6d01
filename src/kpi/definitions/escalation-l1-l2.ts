import type { RateDefinition } from '../kpi-definition.ts';

export const escalationL1L2: RateDefinition = {
  id: 'escalation_l1_l2',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'escalation',
  direction: 'lower',
  cohort: 'created',
  otherCohorts: ['resolved'],
  line: 'line_first',
  applicable: ['all', '1'],
  measurements: [
    {
      evidence: '',
      needs: ['line_first', 'line_max'],
      value: 'CASE WHEN line_first = 1 THEN line_max >= 2 END',
      text: {
        nl: {
          name: 'hoogste lijn van het ticket',
          explanation: 'Uit de historie, of anders uit het aantal overdrachten en de laatste groep.',
        },
        en: {
          name: 'highest line of the ticket',
          explanation: 'From the history, or else from the number of reassignments and the last group.',
        },
      },
    },
  ],
  population: 'coalesce(line_first = 1, TRUE)',
  provisional: 'done IS NOT TRUE',
  text: {
    nl: {
      name: 'Escalatie vanuit lijn 1',
      short: 'lijn 1 → lijn 2 of hoger',
      definition:
        'Het deel van de tickets die lijn 1 ontving dat bij lijn 2 of 3 terechtkwam. Wat lijn 2 oversloeg telt mee en staat daarnaast apart.',
      formula: 'ontvangen door lijn 1 en bij lijn 2 of 3 geweest ÷ ontvangen door lijn 1',
      nulls:
        'Tickets die bij lijn 2 of 3 binnenkwamen staan buiten dit cijfer. Is de eerste of de hoogste lijn niet bekend, dan is het ticket niet meetbaar. Open tickets zijn voorlopig: ze kunnen nog doorgezet worden.',
      remedy:
        'Exporteer de behandelgroep met het aantal overdrachten, of een logboek van wijzigingen; en geef elke groep een lijn.',
      source: 'ITIL: functionele escalatie. Een gemiste SLA is geen escalatie en telt hier niet.',
    },
    en: {
      name: 'Escalation from line 1',
      short: 'line 1 → line 2 or higher',
      definition:
        'The share of the tickets received by line 1 that ended up with line 2 or 3. What skipped line 2 is included, and shown separately beside it.',
      formula: 'received by line 1 and been with line 2 or 3 ÷ received by line 1',
      nulls:
        'Tickets that came in at line 2 or 3 are outside this figure. If the first or the highest line is not known, the ticket cannot be measured. Open tickets are provisional: they can still be passed up.',
      remedy:
        'Export the assignment group with the number of reassignments, or a log of changes; and give each group a line.',
      source: 'ITIL: functional escalation. A missed SLA is no escalation and does not count here.',
    },
  },
};

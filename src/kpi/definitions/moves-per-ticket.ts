import type { ScoreDefinition } from '../kpi-definition.ts';

export const movesPerTicket: ScoreDefinition = {
  id: 'moves_per_ticket',
  version: 1,
  kind: 'score',
  unit: 'score',
  subject: 'escalation',
  direction: 'lower',
  cohort: 'resolved',
  line: 'line_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['group_moves'],
      value: 'group_moves',
      text: {
        nl: {
          name: 'aantal overdrachten',
          explanation: 'De teller van de export, of het aantal wisselingen van groep in de historie.',
        },
        en: {
          name: 'number of moves',
          explanation: 'The counter of the export, or the number of changes of group in the history.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Overdrachten per ticket',
      short: 'gemiddeld aantal wisselingen van groep',
      definition:
        'Hoe vaak een opgelost ticket gemiddeld van behandelgroep wisselde. Telt voor de lijn die het ticket oploste.',
      formula: 'som van de overdrachten ÷ opgeloste tickets waarvan het aantal overdrachten bekend is',
      nulls:
        'Een ticket zonder aantal overdrachten telt niet mee; nul overdrachten telt als 0. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy:
        'Exporteer het aantal overdrachten (reassignment count, group stations), of een logboek van wijzigingen.',
      source: 'ServiceNow: gemiddelde reassignment_count. Zendesk: group stations − 1.',
    },
    en: {
      name: 'Moves per ticket',
      short: 'mean number of changes of group',
      definition:
        'How often a resolved ticket changed assignment group on average. Counts for the line that resolved the ticket.',
      formula: 'sum of the moves ÷ resolved tickets of which the number of moves is known',
      nulls:
        'A ticket without a number of moves is left out; no moves counts as 0. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export the number of moves (reassignment count, group stations), or a log of changes.',
      source: 'ServiceNow: average reassignment_count. Zendesk: group stations − 1.',
    },
  },
};

import type { RateDefinition } from '../kpi-definition.ts';

export const transferRate: RateDefinition = {
  id: 'transfer_rate',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'escalation',
  direction: 'lower',
  cohort: 'resolved',
  line: 'line_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['group_moves'],
      value: 'group_moves >= 1',
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
      name: 'Overdrachtspercentage',
      short: 'minstens één keer van groep gewisseld',
      definition:
        'Het deel van de opgeloste tickets dat minstens één keer van behandelgroep wisselde, ook binnen een lijn. Telt voor de lijn die het ticket oploste.',
      formula: 'minstens één keer overgedragen ÷ opgeloste tickets waarvan het aantal overdrachten bekend is',
      nulls:
        'Een ticket zonder aantal overdrachten telt niet mee. Een wisseling van behandelaar binnen de groep is geen overdracht, tenzij de teller van de tool die meetelt. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy:
        'Exporteer het aantal overdrachten (reassignment count, group stations), of een logboek van wijzigingen.',
      source: 'ServiceNow: aandeel opgelost met reassignment_count > 0. Zendesk: group stations > 1.',
    },
    en: {
      name: 'Transfer rate',
      short: 'changed group at least once',
      definition:
        'The share of resolved tickets that changed assignment group at least once, also within a line. Counts for the line that resolved the ticket.',
      formula: 'moved at least once ÷ resolved tickets of which the number of moves is known',
      nulls:
        'A ticket without a number of moves is left out. Another agent of the same group is no transfer, unless the counter of the tool includes it. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export the number of moves (reassignment count, group stations), or a log of changes.',
      source: 'ServiceNow: share resolved with reassignment_count > 0. Zendesk: group stations > 1.',
    },
  },
};

import type { RateDefinition } from '../kpi-definition.ts';

export const pingPong: RateDefinition = {
  id: 'ping_pong',
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
      needs: ['group_returns'],
      value: 'group_returns >= 1',
      text: {
        nl: {
          name: 'groepen uit de historie',
          explanation: 'De historie toont een terugkeer naar een groep die het ticket al had.',
        },
        en: {
          name: 'groups from the history',
          explanation: 'The history shows a return to a group that had the ticket before.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Heen en weer',
      short: 'terug bij een eerdere groep',
      definition:
        'Het deel van de opgeloste tickets dat minstens één keer terugkwam bij een groep die het al had gehad. Telt voor de lijn die het ticket oploste.',
      formula: 'minstens één keer terug bij een eerdere groep ÷ opgeloste tickets met een bekende historie',
      nulls:
        'Een ticket zonder historie van de behandelgroep telt niet mee. Ook een bedoelde terugkeer, zoals naar de servicedesk om af te sluiten, telt. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy: 'Exporteer een logboek van wijzigingen van de behandelgroep.',
      source: 'Procesanalyse van servicedesks (BPI Challenge 2013): ping-pong tussen groepen.',
    },
    en: {
      name: 'Ping-pong',
      short: 'back at an earlier group',
      definition:
        'The share of resolved tickets that came back at least once to a group that had had it before. Counts for the line that resolved the ticket.',
      formula: 'back at an earlier group at least once ÷ resolved tickets with a known history',
      nulls:
        'A ticket without a history of its assignment group is left out. An intended return, such as to the service desk for closing, counts too. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export a log of changes of the assignment group.',
      source: 'Process mining of service desks (BPI Challenge 2013): ping-pong between groups.',
    },
  },
};

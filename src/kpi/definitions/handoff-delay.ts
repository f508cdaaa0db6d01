import type { DurationDefinition } from '../kpi-definition.ts';

export const handoffDelay: DurationDefinition = {
  id: 'handoff_delay',
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
      needs: ['group_returns'],
      value: `CASE WHEN coalesce(handoff1_s, handoff2_s, handoff3_s) IS NOT NULL
  THEN coalesce(handoff1_s, 0) + coalesce(handoff2_s, 0) + coalesce(handoff3_s, 0) END`,
      valueOfLine: `CASE WHEN coalesce(CASE WHEN ({bit} & 1) <> 0 THEN handoff1_s END, CASE WHEN ({bit} & 2) <> 0 THEN handoff2_s END,
    CASE WHEN ({bit} & 4) <> 0 THEN handoff3_s END) IS NOT NULL
  THEN coalesce(CASE WHEN ({bit} & 1) <> 0 THEN handoff1_s END, 0)
    + coalesce(CASE WHEN ({bit} & 2) <> 0 THEN handoff2_s END, 0)
    + coalesce(CASE WHEN ({bit} & 4) <> 0 THEN handoff3_s END, 0) END`,
      text: {
        nl: {
          name: 'uit de historie',
          explanation:
            'Van elke overgang naar een andere groep tot de eerste behandelaar of het eerste antwoord daar, opgeteld per ticket; op de klok van het rapport.',
        },
        en: {
          name: 'from the history',
          explanation:
            'From each move to another group to the first agent or reply there, added up per ticket; on the clock of the report.',
        },
      },
    },
  ],
  population: 'coalesce(group_moves > 0, TRUE)',
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Wachten na overdracht',
      short: 'tot de nieuwe groep het oppakt · mediaan · p90',
      definition:
        'Hoe lang een opgelost ticket na overdracht bleef liggen tot de nieuwe groep het oppakte, alle overdrachten bij elkaar. Per lijn: de overdrachten naar die lijn.',
      formula: 'mediaan van (opgepakt − overgedragen), opgeteld per ticket',
      nulls:
        'Tickets die nooit zijn overgedragen staan buiten dit cijfer. Een overdracht die door niemand is opgepakt telt niet mee. Bij een lijn staan ook tickets die daar wel waren maar er niet naartoe zijn overgedragen, als niet meetbaar. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy: 'Exporteer een logboek van wijzigingen met de behandelgroep en de behandelaar.',
      source: 'Procesanalyse: wachttijd tussen twee stappen.',
    },
    en: {
      name: 'Waiting after a hand-over',
      short: 'until the new group takes it up · median · p90',
      definition:
        'How long a resolved ticket lay after a hand-over until the new group took it up, all its hand-overs together. Per line: the hand-overs to that line.',
      formula: 'median of (taken up − handed over), added up per ticket',
      nulls:
        'Tickets that were never handed over are outside this figure. A hand-over that nobody took up is not included. Under a line, tickets that were there but were not handed over to it stand as not measurable. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export a log of changes with the assignment group and the agent.',
      source: 'Process mining: waiting time between two steps.',
    },
  },
};

import type { RateDefinition } from '../kpi-definition.ts';

export const escalationL1L3: RateDefinition = {
  id: 'escalation_l1_l3',
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
      needs: ['line_first', 'skipped_line'],
      value: 'CASE WHEN line_first = 1 THEN skipped_line END',
      text: {
        nl: {
          name: 'stappen uit de historie',
          explanation: 'De historie toont een overgang van lijn 1 rechtstreeks naar lijn 3.',
        },
        en: {
          name: 'steps from the history',
          explanation: 'The history shows a move from line 1 straight to line 3.',
        },
      },
    },
  ],
  population: 'coalesce(line_first = 1, TRUE)',
  provisional: 'done IS NOT TRUE',
  text: {
    nl: {
      name: 'Lijn 2 overgeslagen',
      short: 'lijn 1 → lijn 3',
      definition: 'Het deel van de tickets die lijn 1 ontving dat van lijn 1 rechtstreeks naar lijn 3 ging.',
      formula: 'van lijn 1 rechtstreeks naar lijn 3 ÷ ontvangen door lijn 1',
      nulls:
        'Tickets die bij lijn 2 of 3 binnenkwamen staan buiten dit cijfer. Een lijst toont de tussenstappen niet: daarmee is dit niet te meten. Open tickets zijn voorlopig: ze kunnen nog doorgezet worden.',
      remedy: 'Exporteer een logboek van wijzigingen van de behandelgroep, en geef elke groep een lijn.',
      source:
        'ITIL: functionele escalatie die een lijn overslaat. Het is een deel van de escalatie vanuit lijn 1.',
    },
    en: {
      name: 'Line 2 skipped',
      short: 'line 1 → line 3',
      definition: 'The share of the tickets received by line 1 that went from line 1 straight to line 3.',
      formula: 'from line 1 straight to line 3 ÷ received by line 1',
      nulls:
        'Tickets that came in at line 2 or 3 are outside this figure. A list does not show the steps between: this cannot be measured from it. Open tickets are provisional: they can still be passed up.',
      remedy: 'Export a log of changes of the assignment group, and give each group a line.',
      source: 'ITIL: functional escalation that skips a line. It is a part of the escalation from line 1.',
    },
  },
};

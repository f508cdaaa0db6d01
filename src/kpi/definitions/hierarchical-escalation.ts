import type { RateDefinition } from '../kpi-definition.ts';

export const hierarchicalEscalation: RateDefinition = {
  id: 'hierarchical_escalation',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'escalation',
  direction: 'lower',
  cohort: 'created',
  otherCohorts: ['resolved'],
  line: 'line_first',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['hierarchical'],
      value: 'hierarchical',
      text: {
        nl: {
          name: 'kolom van de export',
          explanation: 'De export zegt zelf of het ticket bij het management is neergelegd.',
        },
        en: {
          name: 'column of the export',
          explanation: 'The export itself says whether the ticket was taken up the management chain.',
        },
      },
    },
  ],
  provisional: 'done IS NOT TRUE',
  text: {
    nl: {
      name: 'Hiërarchische escalatie',
      short: 'neergelegd bij het management',
      definition:
        'Het deel van de tickets dat volgens de export hogerop bij het management is neergelegd. Telt voor de lijn die het ticket ontving.',
      formula: 'hiërarchisch geëscaleerd ÷ tickets waarvan de export dit zegt',
      nulls:
        'Een leeg veld telt niet mee. Een kolom ‘escalated’ die een gemiste SLA betekent wordt hier nooit voor gebruikt. Open tickets zijn voorlopig.',
      remedy: 'Exporteer een kolom die zegt of een ticket bij het management is neergelegd.',
      source:
        'ITIL: hiërarchische escalatie, naar een hoger niveau in de organisatie in plaats van naar meer kennis.',
    },
    en: {
      name: 'Hierarchical escalation',
      short: 'taken to management',
      definition:
        'The share of tickets that the export says were taken up the management chain. Counts for the line that received the ticket.',
      formula: 'hierarchically escalated ÷ tickets of which the export says so or not',
      nulls:
        'An empty field is left out. A column ‘escalated’ that means a missed SLA is never used for this. Open tickets are provisional.',
      remedy: 'Export a column that says whether a ticket was taken to management.',
      source:
        'ITIL: hierarchical escalation, to a higher level of the organisation instead of to more knowledge.',
    },
  },
};

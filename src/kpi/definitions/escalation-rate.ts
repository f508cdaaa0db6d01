import type { RateDefinition } from '../kpi-definition.ts';

export const escalationRate: RateDefinition = {
  id: 'escalation_rate',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'escalation',
  direction: 'lower',
  cohort: 'created',
  otherCohorts: ['resolved'],
  line: 'reached',
  applicable: ['all', '1', '2', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['line_first', 'line_max'],
      value: 'line_max > line_first',
      // Of a list only line 1 is known to have passed a ticket up; with line 1 among the lines chosen that is all there is to know.
      valueOfLine: `CASE
  WHEN {bit} = 7 THEN line_max > line_first
  WHEN path_complete OR {bit} = 1 THEN (lines_left_up & {bit}) <> 0
  WHEN ({bit} & 1) <> 0 THEN CASE WHEN (lines_left_up & {bit}) <> 0 THEN TRUE WHEN line_max <= line_first THEN FALSE END
END`,
      text: {
        nl: {
          name: 'functionele escalatie',
          explanation:
            'Volgt het pad van het ticket langs de lijnen: uit de historie, of anders uit het aantal overdrachten en de laatste groep. Van een overgedragen ticket dat in een lijst bij lijn 2 of 3 staat, wordt dan aangenomen dat lijn 1 het ontving.',
        },
        en: {
          name: 'functional escalation',
          explanation:
            'Follows the path of the ticket along the lines: from its history, or else from the number of reassignments and the last group. A reassigned ticket that a list shows at line 2 or 3 is then taken to have been received by line 1.',
        },
      },
    },
  ],
  provisional: 'done IS NOT TRUE',
  text: {
    nl: {
      name: 'Escalatiepercentage',
      short: 'doorgezet naar een hogere lijn',
      definition:
        'Per lijn: het deel van de tickets bij die lijn dat naar een hogere lijn is doorgezet. Alle lijnen: het deel van de tickets dat op een hogere lijn is geweest dan waar het binnenkwam; een ticket telt daar één keer.',
      formula: 'vanuit lijn n naar hoger doorgezet ÷ tickets die lijn n bereikten',
      nulls:
        'Een ticket waarvan het pad niet bekend is telt niet mee. Een lijst toont alleen de eerste en de laatste lijn: wat lijn 2 doorzette is dan niet meetbaar, dat kan alleen uit een logboek van wijzigingen. Open tickets zijn voorlopig: ze kunnen nog doorgezet worden.',
      remedy:
        'Exporteer de behandelgroep met het aantal overdrachten, of een logboek van wijzigingen; en geef elke groep een lijn.',
      source:
        'ITIL: functionele escalatie. De eigen vlaggen ‘escalated’ van tools betekenen een gemiste SLA en worden niet gebruikt.',
    },
    en: {
      name: 'Escalation rate',
      short: 'passed to a higher line',
      definition:
        'Per line: the share of the tickets at that line that were passed to a higher line. All lines: the share of tickets that reached a higher line than the one they came in at; a ticket counts there once.',
      formula: 'passed up from line n ÷ tickets that reached line n',
      nulls:
        'A ticket whose path is not known is left out. A list shows only the first and the last line: what line 2 passed on is then not measurable, only a log of changes can tell. Open tickets are provisional: they can still be passed up.',
      remedy:
        'Export the assignment group with the number of reassignments, or a log of changes; and give each group a line.',
      source:
        'ITIL: functional escalation. The tools’ own ‘escalated’ flags mean a missed SLA and are not used.',
    },
  },
};

import type { RateDefinition } from '../kpi-definition.ts';

export const returnedEscalation: RateDefinition = {
  id: 'returned_escalation',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'escalation',
  direction: 'lower',
  cohort: 'created',
  otherCohorts: ['resolved'],
  line: 'line_first',
  applicable: ['all', '1', '2', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['line_ups', 'line_downs'],
      value: 'CASE WHEN line_ups > 0 THEN line_downs > 0 END',
      text: {
        nl: {
          name: 'stappen uit de historie',
          explanation: 'Telt de overgangen naar een hogere en naar een lagere lijn.',
        },
        en: {
          name: 'steps from the history',
          explanation: 'Counts the moves to a higher and to a lower line.',
        },
      },
    },
  ],
  population: 'coalesce(line_ups > 0, TRUE)',
  provisional: 'done IS NOT TRUE',
  text: {
    nl: {
      name: 'Teruggezette escalaties',
      short: 'doorgezet en weer terug',
      definition:
        'Het deel van de doorgezette tickets dat ook weer naar een lagere lijn is teruggezet. Telt voor de lijn die het ticket ontving.',
      formula: 'ook naar een lagere lijn verplaatst ÷ naar een hogere lijn doorgezet',
      nulls:
        'Tickets die nooit zijn doorgezet staan buiten dit cijfer. De volgorde speelt geen rol: een ticket dat bij lijn 2 binnenkwam, naar lijn 1 ging en weer terug, telt ook. Een ticket zonder bekend pad is niet meetbaar. Open tickets zijn voorlopig: ze kunnen nog teruggezet worden.',
      remedy: 'Exporteer een logboek van wijzigingen van de behandelgroep, en geef elke groep een lijn.',
      source:
        'Eigen definitie bij ITIL, functionele escalatie: een escalatie die terugkomt was te vroeg, onvolledig of bij de verkeerde groep.',
    },
    en: {
      name: 'Returned escalations',
      short: 'passed up and back again',
      definition:
        'The share of the tickets passed up that were also moved back to a lower line. Counts for the line that received the ticket.',
      formula: 'also moved to a lower line ÷ passed to a higher line',
      nulls:
        'Tickets that were never passed up are outside this figure. The order plays no part: a ticket that came in at line 2, went to line 1 and back again counts too. A ticket without a known path cannot be measured. Open tickets are provisional: they can still be returned.',
      remedy: 'Export a log of changes of the assignment group, and give each group a line.',
      source:
        'Our own definition beside ITIL, functional escalation: an escalation that comes back was too early, incomplete or at the wrong group.',
    },
  },
};

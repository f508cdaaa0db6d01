import type { RateDefinition } from '../kpi-definition.ts';

export const firstLevelResolution: RateDefinition = {
  id: 'first_level_resolution',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'first_contact',
  direction: 'higher',
  cohort: 'resolved',
  otherCohorts: ['created'],
  line: 'line_first',
  applicable: ['all', '1'],
  measurements: [
    {
      evidence: '',
      needs: ['line_resolved'],
      value: 'line_resolved = 1',
      text: {
        nl: {
          name: 'lijn van de oplossing',
          explanation: 'De lijn van de groep die het ticket als laatste oploste.',
        },
        en: {
          name: 'line of the resolution',
          explanation: 'The line of the group that resolved the ticket last.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Eerstelijns oplospercentage',
      short: 'opgelost door lijn 1',
      definition:
        'Het deel van de opgeloste tickets dat door lijn 1 is opgelost, hoeveel contacten daar ook voor nodig waren. Onder lijn 1: van de tickets die lijn 1 ontving.',
      formula: 'opgelost door lijn 1 ÷ opgeloste tickets waarvan de oplossende lijn bekend is',
      nulls:
        'Een ticket waarvan de oplossende lijn niet bekend is telt niet mee, en een open ticket heeft nog geen oplossende lijn. Bij alle lijnen tellen ook tickets mee die bij lijn 2 of 3 binnenkwamen. Een ticket dat via lijn 2 weer door lijn 1 is opgelost telt als ja. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy: 'Exporteer de behandelgroep of de lijn, en geef elke groep een lijn.',
      source:
        'MetricNet, first level resolution: opgelost in de eerste lijn, ongeacht het aantal contacten. Niet hetzelfde als oplossing bij eerste contact.',
    },
    en: {
      name: 'First level resolution',
      short: 'resolved by line 1',
      definition:
        'The share of resolved tickets that line 1 resolved, however many contacts that took. Under line 1: of the tickets that line 1 received.',
      formula: 'resolved by line 1 ÷ resolved tickets of which the resolving line is known',
      nulls:
        'A ticket of which the resolving line is not known is left out, and an open ticket has no resolving line yet. Under all lines, tickets that came in at line 2 or 3 count too. A ticket that came back from line 2 and was resolved by line 1 counts as a yes. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export the assignment group or the line, and give each group a line.',
      source:
        'MetricNet, first level resolution: resolved at the first level, whatever the number of contacts. Not the same as first contact resolution.',
    },
  },
};

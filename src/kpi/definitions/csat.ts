import type { RateDefinition } from '../kpi-definition.ts';

export const csat: RateDefinition = {
  id: 'csat',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'satisfaction',
  direction: 'higher',
  cohort: 'resolved',
  otherCohorts: ['created'],
  line: 'line_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['csat'],
      value: 'csat >= 0.75',
      text: {
        nl: {
          name: 'beoordeling in de export',
          explanation:
            'De beoordeling op de schaal van de export, omgerekend naar 0 (slechtst) tot 1 (best).',
        },
        en: {
          name: 'rating in the export',
          explanation: 'The rating on the scale of the export, converted to 0 (worst) to 1 (best).',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Klanttevredenheid',
      short: 'tevreden van wie beoordeelde',
      definition:
        'Het deel van de beoordeelde tickets met een tevreden oordeel: goed, 4 of 5 van 5, of vanaf driekwart van de schaal. Telt voor de lijn die het ticket oploste.',
      formula: 'beoordeling van minstens 0,75 op een schaal van 0 tot 1 ÷ beoordeelde tickets',
      nulls:
        'Wie niets invulde telt niet mee, niet als tevreden en niet als ontevreden; bekijk daarom ook het deel dat beoordeelde. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig: er komen nog beoordelingen bij.',
      remedy: 'Exporteer de beoordeling van de aanvrager.',
      source:
        'Zendesk: goede beoordelingen ÷ alle beoordelingen. Op een schaal van 1 tot 5 de gebruikelijke ‘top 2’.',
    },
    en: {
      name: 'Customer satisfaction',
      short: 'satisfied of those who rated',
      definition:
        'The share of the rated tickets with a satisfied rating: good, 4 or 5 of 5, or from three quarters of the scale. Counts for the line that resolved the ticket.',
      formula: 'rating of at least 0.75 on a scale of 0 to 1 ÷ rated tickets',
      nulls:
        'Who gave no rating is left out, neither as satisfied nor as dissatisfied; so look at the share that rated too. Tickets resolved more recently than the reopen window are provisional: ratings still come in.',
      remedy: 'Export the rating of the requester.',
      source: 'Zendesk: good ratings ÷ all ratings. On a scale of 1 to 5 the usual ‘top 2’.',
    },
  },
};

import type { RateDefinition } from '../kpi-definition.ts';

export const csatResponse: RateDefinition = {
  id: 'csat_response',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'satisfaction',
  direction: 'higher',
  cohort: 'resolved',
  line: 'line_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['csat', 'rating_asked'],
      value: 'CASE WHEN rating_asked THEN csat IS NOT NULL END',
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
      name: 'Respons op tevredenheid',
      short: 'deel van de tickets met een beoordeling',
      definition:
        'Het deel van de opgeloste tickets waarvoor de aanvrager een beoordeling gaf. Telt voor de lijn die het ticket oploste.',
      formula: 'beoordeelde tickets ÷ opgeloste tickets',
      nulls:
        'Elk opgelost ticket van een export met een kolom voor de beoordeling telt mee, ook als er geen beoordeling is gevraagd, want dat verschil staat niet in de export. Tickets van een export zonder die kolom zijn niet meetbaar. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig: er komen nog beoordelingen bij.',
      remedy: 'Exporteer de beoordeling van de aanvrager.',
      source: 'Gangbare maat naast klanttevredenheid: een oordeel van weinig mensen zegt weinig over allen.',
    },
    en: {
      name: 'Satisfaction response rate',
      short: 'share of tickets with a rating',
      definition:
        'The share of the resolved tickets for which the requester gave a rating. Counts for the line that resolved the ticket.',
      formula: 'rated tickets ÷ resolved tickets',
      nulls:
        'Every resolved ticket of an export with a column for the rating counts, also if no rating was asked for, as the export does not show that difference. Tickets of an export without that column cannot be measured. Tickets resolved more recently than the reopen window are provisional: ratings still come in.',
      remedy: 'Export the rating of the requester.',
      source: 'Usual companion of customer satisfaction: the verdict of a few says little about all.',
    },
  },
};

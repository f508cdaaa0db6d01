import type { RateDefinition } from '../kpi-definition.ts';

export const oneTouch: RateDefinition = {
  id: 'one_touch',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'first_contact',
  direction: 'higher',
  cohort: 'resolved',
  line: 'line_first',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['agent_replies'],
      value: 'agent_replies < 2',
      text: {
        nl: {
          name: 'aantal antwoorden',
          explanation:
            'Het aantal antwoorden van behandelaars dat de export noemt of dat uit de historie volgt.',
        },
        en: {
          name: 'number of replies',
          explanation: 'The number of agent replies that the export gives or that follows from the history.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Opgelost met hoogstens één antwoord',
      short: 'one-touch',
      definition:
        'Het deel van de opgeloste tickets waarin een behandelaar hoogstens één keer antwoordde. Telt voor de lijn die het ticket ontving.',
      formula: 'opgelost met 0 of 1 antwoorden ÷ opgeloste tickets waarvan het aantal antwoorden bekend is',
      nulls:
        'Ook een ticket zonder antwoord telt als ja, zoals bij Zendesk. Overdrachten en heropeningen spelen geen rol: daarom is dit iets anders dan oplossing bij eerste contact. Een ticket zonder aantal antwoorden telt niet mee. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy: 'Exporteer het aantal antwoorden van behandelaars.',
      source: 'Zendesk, one-touch tickets: opgelost met minder dan twee antwoorden van een behandelaar.',
    },
    en: {
      name: 'Resolved with one reply at most',
      short: 'one-touch',
      definition:
        'The share of resolved tickets in which an agent replied at most once. Counts for the line that received the ticket.',
      formula: 'resolved with 0 or 1 replies ÷ resolved tickets of which the number of replies is known',
      nulls:
        'A ticket without a reply counts as a yes too, as it does in Zendesk. Transfers and reopenings play no part: that is why this is not first contact resolution. A ticket without a number of replies is left out. Tickets resolved more recently than the reopen window are provisional.',
      remedy: 'Export the number of agent replies.',
      source: 'Zendesk, one-touch tickets: solved with fewer than two agent replies.',
    },
  },
};

import type { RateDefinition } from '../kpi-definition.ts';

export const reopenRateEver: RateDefinition = {
  id: 'reopen_rate_ever',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'reopening',
  direction: 'lower',
  cohort: 'first_resolved',
  line: 'line_first_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['reopen_count'],
      value: 'reopen_count > 0',
      text: {
        nl: {
          name: 'aantal heropeningen',
          explanation: 'De teller van de export, of het aantal heropeningen in de historie.',
        },
        en: {
          name: 'number of reopenings',
          explanation: 'The counter of the export, or the number of reopenings in the history.',
        },
      },
    },
  ],
  provisional: 'first_resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Ooit heropend',
      short: 'na de eerste oplossing, hoe laat ook',
      definition:
        'Het deel van de opgeloste tickets dat daarna ooit weer is geopend. Telt in de periode van de eerste oplossing, voor de lijn die het ticket als eerste oploste.',
      formula: 'ooit heropend ÷ tickets voor het eerst opgelost in de periode',
      nulls:
        'Een ticket zonder aantal heropeningen telt niet mee. Van opgelost naar gesloten is geen heropening. Oudere tickets hadden langer de tijd om heropend te worden, dus oudere perioden staan hoger. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig. In een lijst telt de periode van de laatste oplossing die erin staat; een heropend ticket dat nu open is heeft daar geen datum van zijn eerste oplossing en valt in geen enkele periode.',
      remedy: 'Exporteer het aantal heropeningen, of een logboek van statuswijzigingen.',
      source: 'ServiceNow: opgelost in de maand met reopen_count > 0 ÷ opgelost in de maand.',
    },
    en: {
      name: 'Ever reopened',
      short: 'after the first resolution, however late',
      definition:
        'The share of resolved tickets that were ever opened again afterwards. Counts in the period of the first resolution, for the line that resolved the ticket first.',
      formula: 'ever reopened ÷ tickets first resolved in the period',
      nulls:
        'A ticket without a number of reopenings is left out. Resolved to closed is no reopening. Older tickets had more time to be reopened, so older periods stand higher. Tickets resolved more recently than the reopen window are provisional. In a list the period is that of the last resolution it holds; a reopened ticket that is open now has no date of its first resolution there, so it is in no period.',
      remedy: 'Export the number of reopenings, or a log of status changes.',
      source: 'ServiceNow: resolved in the month with reopen_count > 0 ÷ resolved in the month.',
    },
  },
};

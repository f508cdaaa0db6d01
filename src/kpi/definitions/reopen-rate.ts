import type { RateDefinition } from '../kpi-definition.ts';

export const reopenRate: RateDefinition = {
  id: 'reopen_rate',
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
      needs: ['reopen_count', 'reopened_utc'],
      value: `CASE
  WHEN reopen_count IS NULL THEN NULL
  WHEN reopen_count = 0 THEN FALSE
  WHEN reopened_utc IS NULL THEN TRUE
  ELSE reopened_utc - first_resolved_utc <= {reopen_s}
END`,
      text: {
        nl: {
          name: 'binnen de heropentermijn',
          explanation:
            'De export kent het moment van heropenen: alleen heropeningen binnen de heropentermijn (standaard 7 dagen) na de eerste oplossing tellen. Is van een heropening het moment onbekend, dan telt zij mee.',
        },
        en: {
          name: 'within the reopen window',
          explanation:
            'The export knows when a ticket was reopened: only reopenings within the reopen window (7 days by default) after the first resolution count. A reopening of which the moment is not known counts.',
        },
      },
    },
    {
      evidence: '',
      needs: ['reopen_count'],
      value: 'reopen_count > 0',
      text: {
        nl: {
          name: 'ooit heropend',
          explanation: 'De export telt heropeningen maar niet wanneer: elke heropening telt, ook late.',
        },
        en: {
          name: 'ever reopened',
          explanation: 'The export counts reopenings but not when: every reopening counts, late ones too.',
        },
      },
    },
  ],
  provisional: 'first_resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Heropeningspercentage',
      short: 'na de eerste oplossing weer geopend',
      definition:
        'Het deel van de opgeloste tickets dat daarna weer is geopend. Telt in de periode van de eerste oplossing, voor de lijn die het ticket als eerste oploste, ook als een andere lijn het later afmaakte.',
      formula: 'heropend ÷ tickets voor het eerst opgelost in de periode',
      nulls:
        'Een ticket zonder aantal heropeningen telt niet mee. Van opgelost naar gesloten is geen heropening. Tickets korter geleden opgelost dan de termijn zijn voorlopig. Een lijst zonder historie kent de lijn van de eerste oplossing niet: daar telt de lijn die het laatst oploste. In een lijst telt de periode van de laatste oplossing die erin staat; een heropend ticket dat nu open is heeft daar geen datum van zijn eerste oplossing en valt in geen enkele periode.',
      remedy: 'Exporteer het aantal heropeningen, of een logboek van statuswijzigingen.',
      source:
        'ServiceNow: opgelost in de maand met reopen_count > 0 ÷ opgelost in de maand; hier, waar de export het moment kent, alleen binnen de heropentermijn na de eerste oplossing.',
    },
    en: {
      name: 'Reopen rate',
      short: 'opened again after the first resolution',
      definition:
        'The share of resolved tickets that were opened again afterwards. Counts in the period of the first resolution, for the line that resolved it first, even if another line finished it later.',
      formula: 'reopened ÷ tickets first resolved in the period',
      nulls:
        'A ticket without a number of reopenings is left out. Resolved to closed is no reopening. Tickets resolved more recently than the window are provisional. A list without history does not know the line of the first resolution: there the line that resolved last counts. In a list the period is that of the last resolution it holds; a reopened ticket that is open now has no date of its first resolution there, so it is in no period.',
      remedy: 'Export the number of reopenings, or a log of status changes.',
      source:
        'ServiceNow: resolved in the month with reopen_count > 0 ÷ resolved in the month; here, where the export knows the moment, only within the reopen window after the first resolution.',
    },
  },
};

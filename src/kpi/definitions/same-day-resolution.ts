import type { RateDefinition } from '../kpi-definition.ts';

export const sameDayResolution: RateDefinition = {
  id: 'same_day_resolution',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'sla',
  direction: 'higher',
  cohort: 'first_resolved',
  line: 'line_first_resolved',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['created_local', 'first_resolved_local'],
      value: 'first_resolved_local // 86400 = created_local // 86400',
      text: {
        nl: {
          name: 'datum van aanmelden en oplossen',
          explanation: 'Vergelijkt de kalenderdagen in de zone van het rapport.',
        },
        en: {
          name: 'date of creation and resolution',
          explanation: 'Compares the calendar days in the zone of the report.',
        },
      },
    },
  ],
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'Dezelfde dag opgelost',
      short: 'op de dag van aanmelden',
      definition:
        'Het deel van de opgeloste tickets waarvan de eerste oplossing op de dag van aanmelden viel. Telt voor de lijn die het als eerste oploste.',
      formula: 'eerste oplossing op de dag van aanmelden ÷ tickets voor het eerst opgelost in de periode',
      nulls:
        'Open tickets tellen niet mee. Een ticket dat vlak voor middernacht binnenkwam en kort daarna is opgelost telt als nee. Een latere heropening verandert niets. Een lijst zonder historie kent van een heropend ticket vaak alleen de laatste oplossing: die telt dan.',
      remedy: 'Exporteer de aanmelddatum en de oplosdatum.',
      source: 'ServiceNow, incident-dashboard: percentage opgelost op de dag van openen.',
    },
    en: {
      name: 'Resolved the same day',
      short: 'on the day of creation',
      definition:
        'The share of resolved tickets of which the first resolution was on the day of creation. Counts for the line that resolved it first.',
      formula: 'first resolution on the day of creation ÷ tickets first resolved in the period',
      nulls:
        'Open tickets are left out. A ticket that came in just before midnight and was resolved shortly after counts as a no. A later reopening changes nothing. A list without history often knows only the last resolution of a reopened ticket: then that one counts.',
      remedy: 'Export the creation date and the resolution date.',
      source: 'ServiceNow, incident dashboard: percentage resolved on the day of opening.',
    },
  },
};

import type { RateDefinition } from '../kpi-definition.ts';

export const backlogStale5: RateDefinition = {
  id: 'backlog_stale_5',
  kind: 'rate',
  unit: 'ratio',
  subject: 'backlog',
  direction: 'lower',
  cohort: 'open',
  line: 'line_current',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['created_local', 'done', 'updated_utc'],
      value: `CASE
  WHEN done IS NOT FALSE AND resolved_local IS NULL THEN NULL
  WHEN updated_utc <= {moment} THEN updated_utc < {moment} - 432000
END`,
      text: {
        nl: {
          name: 'datum van de laatste wijziging',
          explanation: 'De export kent alleen de laatste wijziging van elk ticket.',
        },
        en: {
          name: 'date of the last change',
          explanation: 'The export knows only the last change of each ticket.',
        },
      },
    },
  ],
  population: 'done IS NOT TRUE OR resolved_local IS NOT NULL OR {moment} < {as_of}',
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'Al 5 dagen stil',
      short: 'open en 5 dagen niet bijgewerkt',
      definition:
        'Het deel van de open tickets waaraan in de laatste 5 dagen vóór het einde van de periode, of vóór nu, niets is gewijzigd. Telt voor de lijn die het ticket heeft. Voor een eerder moment telt de lijn die het ticket nu heeft of het laatst had, want de stand van toen staat niet in de export.',
      formula: 'meer dan 5 dagen niet bijgewerkt ÷ open tickets waarvan dit te meten is',
      nulls:
        'Van een ticket dat ná het bekeken moment nog is bijgewerkt is niet bekend wanneer het daarvoor bijgewerkt was: het is niet meetbaar. Voor een periode in het verleden blijft daardoor weinig over, vooral stille tickets; bekijk dit cijfer voor nu. Ook een automatische wijziging telt als wijziging. Het zijn kalenderdagen.',
      remedy: 'Exporteer de datum van de laatste wijziging, met de status.',
      source: 'ServiceNow, incident-dashboard: percentage open incidenten dat 5 dagen niet is bijgewerkt.',
    },
    en: {
      name: 'Quiet for 5 days',
      short: 'open and not updated in 5 days',
      definition:
        'The share of the open tickets to which nothing was changed in the last 5 days before the end of the period, or before now. Counts for the line that has the ticket. For an earlier moment, the line that has the ticket now or had it last counts, as the state of that moment is not in the export.',
      formula: 'not updated in more than 5 days ÷ open tickets for which this can be measured',
      nulls:
        'Of a ticket that was updated after the moment looked at, it is not known when it was updated before that: it cannot be measured. For a period in the past little is left therefore, mostly quiet tickets; look at this figure for now. An automatic change is a change too. Days are calendar days.',
      remedy: 'Export the date of the last change, with the status.',
      source: 'ServiceNow, incident dashboard: percentage of open incidents not updated in 5 days.',
    },
  },
};

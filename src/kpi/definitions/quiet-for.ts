import type { KpiId, RateDefinition } from '../kpi-definition.ts';

/** The share of the backlog that nobody touched for so many calendar days. */
export function quietFor(days: number, id: KpiId): RateDefinition {
  return {
    id,
    version: 1,
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
  WHEN {moment} < {as_of} OR (done IS NOT FALSE AND resolved_local IS NULL) THEN NULL
  WHEN updated_utc <= {moment} THEN updated_utc < {moment} - ${days * 86_400}
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
        name: `Al ${days} dagen stil`,
        short: `open en ${days} dagen niet bijgewerkt`,
        definition: `Het deel van de tickets die nu open zijn waaraan in de laatste ${days} dagen niets is gewijzigd. Telt voor de lijn die het ticket heeft. Alleen voor nu: voor een periode die al voorbij is, is dit niet te meten.`,
        formula: `meer dan ${days} dagen niet bijgewerkt ÷ open tickets waarvan dit te meten is`,
        nulls:
          'De export kent alleen de laatste wijziging. Voor een eerder moment zouden alleen de tickets overblijven die sindsdien stil zijn, en dat zegt niets over toen: voor een periode die al voorbij is, is het niet meetbaar. Een ticket zonder datum van wijziging telt niet mee. Ook een automatische wijziging telt als wijziging. Het zijn kalenderdagen.',
        remedy: 'Exporteer de datum van de laatste wijziging, met de status.',
        source: `ServiceNow, incident-dashboard: percentage open incidenten dat ${days} dagen niet is bijgewerkt.`,
      },
      en: {
        name: `Quiet for ${days} days`,
        short: `open and not updated in ${days} days`,
        definition: `The share of the tickets open now to which nothing was changed in the last ${days} days. Counts for the line that has the ticket. For now only: for a period that is over this cannot be measured.`,
        formula: `not updated in more than ${days} days ÷ open tickets for which this can be measured`,
        nulls:
          'The export knows the last change only. For an earlier moment just the tickets that have been quiet since would be left, which says nothing of that moment: for a period that is over it cannot be measured. A ticket without a date of change is left out. An automatic change is a change too. Days are calendar days.',
        remedy: 'Export the date of the last change, with the status.',
        source: `ServiceNow, incident dashboard: percentage of open incidents not updated in ${days} days.`,
      },
    },
  };
}

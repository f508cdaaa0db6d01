import type { DurationDefinition } from '../kpi-definition.ts';

export const backlogAge: DurationDefinition = {
  id: 'backlog_age',
  version: 1,
  kind: 'duration',
  unit: 'seconds',
  subject: 'backlog',
  direction: 'lower',
  cohort: 'open',
  line: 'line_current',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['created_utc', 'done'],
      value:
        'CASE WHEN done IS NOT FALSE AND resolved_local IS NULL THEN NULL ELSE greatest({moment} - created_utc, 0) END',
      text: {
        nl: {
          name: 'kalendertijd',
          explanation:
            'Van aanmelden tot het einde van de periode of nu, dag en nacht doorgeteld, ook als het rapport in openingstijden rekent.',
        },
        en: {
          name: 'calendar time',
          explanation:
            'From creation to the end of the period or now, counting day and night, even if the report counts opening hours.',
        },
      },
    },
  ],
  population: 'done IS NOT TRUE OR resolved_local IS NOT NULL OR {moment} < {as_of}',
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'Ouderdom van de werkvoorraad',
      short: 'mediaan · p90 · kalendertijd',
      definition:
        'Hoe lang de tickets die aan het einde van de periode open zijn, op dat moment al liepen. Telt voor de lijn die het ticket heeft. Voor een eerder moment telt de lijn die het ticket nu heeft of het laatst had, want de stand van toen staat niet in de export.',
      formula: 'mediaan van (moment − aanmelding) van de open tickets',
      nulls:
        'Een gesloten ticket zonder oplosdatum is voor een eerder moment niet meetbaar. Wachttijd telt mee. De ouderdom is geen oplostijd: tickets die snel klaar zijn zitten er niet in.',
      remedy:
        'Exporteer de status, de aanmelddatum en de oplosdatum, van alle tickets en niet alleen van de gesloten.',
      source: 'ServiceNow: ouderdom van open incidenten. Hier de mediaan in plaats van het gemiddelde.',
    },
    en: {
      name: 'Age of the backlog',
      short: 'median · p90 · calendar time',
      definition:
        'How long the tickets that are open at the end of the period had been running by then. Counts for the line that has the ticket. For an earlier moment, the line that has the ticket now or had it last counts, as the state of that moment is not in the export.',
      formula: 'median of (moment − creation) of the open tickets',
      nulls:
        'A closed ticket without a resolution date cannot be measured for an earlier moment. Waiting is included. Age is no resolution time: tickets that are done quickly are not in it.',
      remedy:
        'Export the status, the creation date and the resolution date, of all tickets and not only of the closed ones.',
      source: 'ServiceNow: age of open incidents. Here the median instead of the mean.',
    },
  },
};

import type { DurationDefinition } from '../kpi-definition.ts';

export const pickupTime: DurationDefinition = {
  id: 'pickup_time',
  version: 1,
  kind: 'duration',
  unit: 'seconds',
  subject: 'time',
  direction: 'lower',
  cohort: 'created',
  otherCohorts: ['resolved'],
  line: 'line_first',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['pickup_s'],
      value: 'pickup_s',
      text: {
        nl: {
          name: 'uit de historie',
          explanation:
            'Van aanmelden tot de eerste behandelaar, het eerste antwoord of de eerste status die niet nieuw is, wat het eerst komt; op de klok van het rapport.',
        },
        en: {
          name: 'from the history',
          explanation:
            'From creation to the first agent, the first reply or the first state that is not new, whichever comes first; on the clock of the report.',
        },
      },
    },
  ],
  provisional: 'FALSE',
  censored: `CASE WHEN pickup_s IS NULL AND status = 'new' AND first_response_utc IS NULL AND created_utc <= {as_of}
  THEN {as_of} - created_utc END`,
  text: {
    nl: {
      name: 'Tijd tot oppakken',
      short: 'mediaan · p90',
      definition:
        'De tijd van aanmelden tot iemand het ticket oppakte. Telt voor de lijn die het ticket ontving.',
      formula: 'mediaan van (opgepakt − aanmelding)',
      nulls:
        'Een ticket dat nog niet is opgepakt, of waarvan de historie ontbreekt, heeft deze tijd niet: het staat als niet meetbaar naast het cijfer en telt nooit als 0.',
      remedy: 'Exporteer een logboek van wijzigingen met de behandelaar of de status.',
      source:
        'Eigen definitie: tijd tot toewijzing of tot in behandeling. Een automatische toewijzing telt als oppakken.',
    },
    en: {
      name: 'Time to pick-up',
      short: 'median · p90',
      definition:
        'The time from creation until somebody took the ticket up. Counts for the line that received the ticket.',
      formula: 'median of (picked up − creation)',
      nulls:
        'A ticket that was not picked up yet, or without a history, has no such time: it stands as not measurable beside the figure and never counts as 0.',
      remedy: 'Export a log of changes with the agent or the status.',
      source:
        'Our own definition: time to assignment or to work in progress. An automatic assignment counts as picking up.',
    },
  },
};

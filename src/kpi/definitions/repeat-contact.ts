import type { RateDefinition } from '../kpi-definition.ts';

export const repeatContact: RateDefinition = {
  id: 'repeat_contact',
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
      needs: ['requester_no', 'first_resolved_utc'],
      value: `CASE WHEN requester_no IS NOT NULL AND first_resolved_utc IS NOT NULL
  THEN coalesce(next_contact_utc <= first_resolved_utc + {reopen_s}, FALSE) END`,
      text: {
        nl: {
          name: 'zelfde aanvrager en categorie',
          explanation:
            'Een nieuw ticket van dezelfde aanvrager in dezelfde categorie; geen categorie is ook een categorie.',
        },
        en: {
          name: 'same requester and category',
          explanation:
            'A new ticket of the same requester in the same category; no category is a category too.',
        },
      },
    },
  ],
  provisional: 'first_resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Herhaald contact',
      short: 'zelfde aanvrager, zelfde categorie',
      definition:
        'Het deel van de opgeloste tickets waarna dezelfde aanvrager binnen de heropentermijn (standaard 7 dagen) een nieuw ticket in dezelfde categorie had. Telt voor de lijn die het eerste ticket als eerste oploste.',
      formula: 'gevolgd door een nieuw ticket ÷ opgeloste tickets met een aanvrager',
      nulls:
        'Een ticket zonder aanvrager telt niet mee. Een nieuw ticket dat al vóór de oplossing kwam telt ook. Het hoeft niet om hetzelfde probleem te gaan: alleen aanvrager en categorie worden vergeleken. Alleen tickets in deze export worden gezien. Tickets korter geleden opgelost dan de termijn zijn voorlopig.',
      remedy: 'Exporteer de aanvrager en de categorie.',
      source:
        'Herhaling zoals bij SQM en HDI, maar afgeleid uit de tickets. Houdt het heropeningspercentage eerlijk: een nieuw ticket in plaats van een heropening telt hier.',
    },
    en: {
      name: 'Repeat contact',
      short: 'same requester, same category',
      definition:
        'The share of resolved tickets after which the same requester had a new ticket of the same category within the reopen window (7 days by default). Counts for the line that first resolved the first ticket.',
      formula: 'followed by a new ticket ÷ resolved tickets with a requester',
      nulls:
        'A ticket without a requester is left out. A new ticket that came before the resolution counts too. It need not be about the same problem: only requester and category are compared. Only tickets in this export are seen. Tickets resolved more recently than the window are provisional.',
      remedy: 'Export the requester and the category.',
      source:
        'Recurrence as with SQM and HDI, but derived from the tickets. Keeps the reopen rate honest: a new ticket instead of a reopening counts here.',
    },
  },
};

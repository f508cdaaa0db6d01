import type { RateDefinition } from '../kpi-definition.ts';
import { LASTING_EVIDENCE } from './first-contact-evidence.ts';

export const firstContactResolutionLasting: RateDefinition = {
  id: 'first_contact_resolution_lasting',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'first_contact',
  direction: 'higher',
  cohort: 'first_resolved',
  otherCohorts: ['resolved'],
  line: 'line_first',
  applicable: ['all', '1'],
  measurements: LASTING_EVIDENCE,
  provisional: 'first_resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Blijvende oplossing bij eerste contact',
      short: 'en de aanvrager kwam niet terug',
      definition:
        'Het deel van de opgeloste tickets dat bij het eerste contact is opgelost én waarna dezelfde aanvrager binnen de heropentermijn (standaard 7 dagen) geen nieuw ticket in dezelfde categorie maakte. Telt voor de lijn die het ticket ontving.',
      formula: 'bij eerste contact opgelost zonder herhaald contact ÷ tickets waarvan dit te meten is',
      nulls:
        'Een ticket zonder aanvrager, zonder datum van de eerste oplossing, of waarvan oplossing bij eerste contact niet te meten is, telt niet mee. Een nieuw ticket dat al vóór de oplossing kwam telt ook als terugkomen. Alleen tickets in deze export worden gezien. Tickets korter geleden opgelost dan de termijn zijn voorlopig. In een lijst telt de periode van de laatste oplossing die erin staat; een heropend ticket dat nu open is heeft daar geen datum van zijn eerste oplossing en valt in geen enkele periode.',
      remedy:
        'Exporteer de aanvrager, liefst met de categorie, naast wat oplossing bij eerste contact nodig heeft.',
      source:
        'SQM en HDI: eerste contact is pas gelukt als de klant er niet opnieuw over belt. Hier afgeleid uit de tickets, niet uit een enquête.',
    },
    en: {
      name: 'Lasting first contact resolution',
      short: 'and the requester did not come back',
      definition:
        'The share of resolved tickets that were resolved at the first contact and after which the same requester made no new ticket of the same category within the reopen window (7 days by default). Counts for the line that received the ticket.',
      formula: 'resolved at first contact without repeat contact ÷ tickets for which this can be measured',
      nulls:
        'A ticket without a requester, without a date of first resolution, or for which first contact resolution cannot be measured, is left out. A new ticket that came before the resolution counts as coming back too. Only tickets in this export are seen. Tickets resolved more recently than the window are provisional. In a list the period is that of the last resolution it holds; a reopened ticket that is open now has no date of its first resolution there, so it is in no period.',
      remedy:
        'Export the requester, preferably with the category, besides what first contact resolution needs.',
      source:
        'SQM and HDI: first contact succeeded only if the customer does not call again about it. Derived from the tickets here, not from a survey.',
    },
  },
};

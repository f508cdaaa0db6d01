import type { RateDefinition } from '../kpi-definition.ts';
import { FIRST_CONTACT_EVIDENCE } from './first-contact-evidence.ts';

/** What line 1 can resolve, as far as is known: no alarm of a machine, not received by line 2 or 3, not of the categories named in the settings. */
export const FOR_LINE_1 = `channel IS DISTINCT FROM 'monitoring' AND coalesce(line_first = 1, TRUE)
  AND NOT coalesce(list_contains({not_for_line_1}, category::VARCHAR), FALSE)`;

export const firstContactResolutionNet: RateDefinition = {
  id: 'first_contact_resolution_net',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'first_contact',
  direction: 'higher',
  cohort: 'first_resolved',
  otherCohorts: ['resolved'],
  line: 'line_first',
  applicable: ['all', '1'],
  measurements: FIRST_CONTACT_EVIDENCE,
  population: FOR_LINE_1,
  provisional: 'first_resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Oplossing bij eerste contact, netto',
      short: 'van wat lijn 1 kan oplossen',
      definition:
        'Het deel van de opgeloste tickets dat bij het eerste contact is opgelost, alleen over tickets die lijn 1 had kunnen oplossen. Zonder meldingen van bewaking, tickets die bij lijn 2 of 3 binnenkwamen, en de categorieën die in de instellingen als niet voor lijn 1 zijn aangewezen. Telt voor de lijn die het ticket ontving.',
      formula: 'bij eerste contact opgelost ÷ meetbare tickets die lijn 1 kan oplossen',
      nulls:
        'Wat lijn 1 niet kan oplossen staat buiten dit cijfer: het telt niet als nee en niet als ontbrekend. Een ticket zonder kanaal, categorie of eerste lijn blijft erin, want niets zegt dat lijn 1 het niet kon oplossen. Verder geldt hetzelfde als bij oplossing bij eerste contact. In een lijst telt de periode van de laatste oplossing die erin staat; een heropend ticket dat nu open is heeft daar geen datum van zijn eerste oplossing en valt in geen enkele periode.',
      remedy:
        'Exporteer het aantal heropeningen en het aantal overdrachten, en zo mogelijk het aantal antwoorden, het kanaal en de categorie.',
      source:
        'MetricNet en HDI, netto: opgelost bij eerste contact ÷ (alle contacten − contacten die de eerste lijn niet kan oplossen).',
    },
    en: {
      name: 'First contact resolution, net',
      short: 'of what line 1 can resolve',
      definition:
        'The share of resolved tickets that were resolved at the first contact, only among tickets that line 1 could have resolved. Without monitoring alerts, tickets that came in at line 2 or 3, and the categories that the settings name as not for line 1. Counts for the line that received the ticket.',
      formula: 'resolved at first contact ÷ measurable tickets that line 1 can resolve',
      nulls:
        'What line 1 cannot resolve is outside this figure: it counts neither as a no nor as missing. A ticket without a channel, category or first line stays in, as nothing says that line 1 could not resolve it. For the rest, as for first contact resolution. In a list the period is that of the last resolution it holds; a reopened ticket that is open now has no date of its first resolution there, so it is in no period.',
      remedy:
        'Export the number of reopenings and of reassignments, and if possible the number of replies, the channel and the category.',
      source:
        'MetricNet and HDI, net: resolved at first contact ÷ (all contacts − contacts that the first line cannot resolve).',
    },
  },
};

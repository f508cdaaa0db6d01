import type { RateDefinition } from '../kpi-definition.ts';
import { FIRST_CONTACT_EVIDENCE } from './first-contact-evidence.ts';

export const firstContactResolution: RateDefinition = {
  id: 'first_contact_resolution',
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
  provisional: 'first_resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Oplossing bij eerste contact',
      short: 'zonder tweede ronde, zonder doorzetten',
      definition:
        'Het deel van de opgeloste tickets dat bij het eerste contact is opgelost, zonder tweede ronde en zonder doorzetten. Telt voor de lijn die het ticket ontving.',
      formula: 'bij eerste contact opgelost ÷ tickets waarvan dit te meten is',
      nulls:
        'Een ticket waarvan iets bekend is dat oplossing bij eerste contact uitsluit, telt als nee. Anders telt het niet mee als het aantal heropeningen of overdrachten ontbreekt; bij bewijs B ook zonder aantal antwoorden of zonder de lijn die het oploste, bij bewijs C zonder de tijd tot de eerste oplossing. Een ticket dat lijn 2 of 3 ontving telt bij alle lijnen mee als niet bij eerste contact opgelost. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig: ze kunnen nog heropend worden. In een lijst telt de periode van de laatste oplossing die erin staat; een heropend ticket dat nu open is heeft daar geen datum van zijn eerste oplossing en valt in geen enkele periode.',
      remedy:
        'Exporteer het aantal heropeningen en het aantal overdrachten, en zo mogelijk het aantal antwoorden.',
      source:
        'Bewijs B is one-touch (Zendesk) zonder heropening en zonder overdracht (ServiceNow-benchmark: reassignment count 0). Andere tools en HDI/MetricNet (bruto en netto) definiëren het anders: zie dezelfde tickets volgens andere definities.',
    },
    en: {
      name: 'First contact resolution',
      short: 'no second round, not passed on',
      definition:
        'The share of resolved tickets that were resolved at the first contact, without a second round and without passing on. Counts for the line that received the ticket.',
      formula: 'resolved at first contact ÷ tickets for which this can be measured',
      nulls:
        'A ticket of which anything is known that rules out first contact resolution counts as a no. Otherwise it is left out when its number of reopenings or reassignments is missing; under evidence B also without its number of replies or the line that resolved it, under evidence C without the time to its first resolution. A ticket that line 2 or 3 received counts under all lines as not resolved at first contact. Tickets resolved more recently than the reopen window are provisional: they can still be reopened. In a list the period is that of the last resolution it holds; a reopened ticket that is open now has no date of its first resolution there, so it is in no period.',
      remedy: 'Export the number of reopenings and of reassignments, and if possible the number of replies.',
      source:
        'Evidence B is one-touch (Zendesk) without reopening and without transfer (ServiceNow benchmark: reassignment count 0). Other tools and HDI/MetricNet (gross and net) define it otherwise: see the same tickets under other definitions.',
    },
  },
};

import type { Measurement } from '../kpi-definition.ts';
import type { LensEntry } from './lens.ts';
import { FOR_LINE_1 } from '../definitions/first-contact-resolution-net.ts';

/** Evidence B of our own, but over all that came in: what is not resolved is not resolved at first contact. */
const INITIAL_CONTACT: Measurement = {
  evidence: '',
  needs: ['agent_replies', 'reopen_count', 'group_moves', 'line_resolved', 'done'],
  value: `CASE
  WHEN NOT done OR agent_replies > 1 OR reopen_count > 0 OR group_moves > 0 OR line_resolved <> 1 OR line_first <> 1 THEN FALSE
  WHEN agent_replies IS NULL OR reopen_count IS NULL OR group_moves IS NULL OR line_resolved IS NULL THEN NULL
  ELSE TRUE
END`,
  text: {
    nl: {
      name: 'verloop van het ticket',
      explanation:
        'Opgelost door lijn 1 met hoogstens één antwoord, zonder heropening en zonder wisseling van groep. Wat nog open is telt als nee.',
    },
    en: {
      name: 'history of the ticket',
      explanation:
        'Resolved by line 1 with one reply at most, without reopening and without change of group. What is still open counts as a no.',
    },
  },
};

const OPEN_OR_RECENT = 'done IS NOT TRUE OR first_resolved_utc > {as_of} - {reopen_s}';

export const METRICNET_GROSS: LensEntry = {
  id: 'metricnet_gross',
  owner: 'MetricNet',
  kind: 'rate',
  cohort: 'created',
  line: 'line_first',
  measurement: INITIAL_CONTACT,
  provisional: OPEN_OR_RECENT,
  text: {
    nl: {
      name: 'MetricNet, bruto',
      definition: 'Opgelost bij het eerste contact ÷ alle binnengekomen contacten.',
      differs:
        'Telt alles wat in de periode binnenkwam, ook wat nog open is of bij lijn 2 en 3 binnenkwam; ons cijfer telt wat is opgelost. MetricNet telt contacten, waarvan er meer kunnen zijn dan tickets.',
    },
    en: {
      name: 'MetricNet, gross',
      definition: 'Resolved on initial contact ÷ all incoming contacts.',
      differs:
        'Counts all that came in during the period, also what is still open or came in at line 2 and 3; our figure counts what was resolved. MetricNet counts contacts, of which there can be more than tickets.',
    },
  },
  source: 'MetricNet, Gross vs Net FCR (customerthink.com)',
};

export const METRICNET_NET: LensEntry = {
  id: 'metricnet_net',
  owner: 'MetricNet',
  kind: 'rate',
  cohort: 'created',
  line: 'line_first',
  measurement: INITIAL_CONTACT,
  population: FOR_LINE_1,
  provisional: OPEN_OR_RECENT,
  text: {
    nl: {
      name: 'MetricNet, netto',
      definition:
        'Opgelost bij het eerste contact ÷ (alle contacten − contacten die lijn 1 niet kan oplossen, zoals reparaties, verhuizingen en wijzigingen).',
      differs:
        'Zoals bruto, maar zonder bewaking, zonder wat bij lijn 2 of 3 binnenkwam en zonder de categorieën die in de instellingen niet voor lijn 1 zijn.',
    },
    en: {
      name: 'MetricNet, net',
      definition:
        'Resolved on initial contact ÷ (all contacts − contacts that line 1 cannot resolve, such as repairs, moves and changes).',
      differs:
        'As gross, but without monitoring, without what came in at line 2 or 3, and without the categories that the settings name as not for line 1.',
    },
  },
  source: 'MetricNet, Gross vs Net FCR (customerthink.com)',
};

export const SURVEY: LensEntry = {
  id: 'sqm_survey',
  owner: 'SQM, HDI',
  kind: 'rate',
  cohort: 'resolved',
  line: 'line_first',
  measurement: null,
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'SQM en HDI, enquête',
      definition: 'De klant zegt in een enquête dat het bij het eerste contact is opgelost.',
      differs:
        'Niet te berekenen uit tickets: het vraagt een enquêtevraag of opnieuw bellen nodig was. Tevredenheid beantwoordt die vraag niet. SQM noemt cijfers uit de eigen tool bruikbaar om te volgen, niet om te vergelijken.',
    },
    en: {
      name: 'SQM and HDI, survey',
      definition: 'The customer says in a survey that it was resolved at the first contact.',
      differs:
        'Cannot be computed from tickets: it needs a survey question whether a second call was needed. Satisfaction does not answer that question. SQM calls figures of the tool itself fit for tracking, not for benchmarking.',
    },
  },
  source: 'SQM Group, five metrics (sqmgroup.com)',
};

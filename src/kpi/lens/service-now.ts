import type { LensEntry } from './lens.ts';

const RECENT = 'resolved_utc > {as_of} - {reopen_s}';

export const SERVICENOW_BENCHMARK: LensEntry = {
  id: 'servicenow_benchmark',
  owner: 'ServiceNow',
  kind: 'rate',
  cohort: 'resolved',
  line: 'line_resolved',
  measurement: {
    evidence: '',
    needs: ['group_moves'],
    value: 'group_moves = 0',
    text: {
      nl: {
        name: 'geen overdracht',
        explanation: 'Opgelost door de eerste groep: het aantal overdrachten is 0.',
      },
      en: { name: 'no reassignment', explanation: 'Resolved by the first group: the number of moves is 0.' },
    },
  },
  provisional: RECENT,
  text: {
    nl: {
      name: 'ServiceNow, benchmark',
      definition: 'Opgelost bij de eerste toewijzing: reassignment_count is 0.',
      differs:
        'Antwoorden, heropeningen en de tijd spelen geen rol, en ook wat lijn 2 of 3 zonder overdracht oploste telt als ja.',
    },
    en: {
      name: 'ServiceNow, benchmark',
      definition: 'Resolved on first assignment: reassignment_count is 0.',
      differs:
        'Replies, reopenings and time play no part, and what line 2 or 3 resolved without reassignment counts as a yes too.',
    },
  },
  source: 'ServiceNow, Benchmarks: % resolved on first assignment (c_BenchKPIConfig-cf)',
};

export const SERVICENOW_CSM: LensEntry = {
  id: 'servicenow_csm',
  owner: 'ServiceNow',
  kind: 'rate',
  cohort: 'resolved',
  line: 'line_resolved',
  measurement: {
    evidence: '',
    needs: ['reopen_count', 'agent_replies', 'customer_replies', 'on_hold_s'],
    value: `CASE
  WHEN reopen_count IS NULL OR agent_replies IS NULL OR customer_replies IS NULL OR on_hold_s IS NULL THEN NULL
  ELSE reopen_count = 0 AND agent_replies <= 1 AND customer_replies = 0 AND on_hold_s = 0
END`,
    text: {
      nl: {
        name: 'één bijwerking',
        explanation:
          'Niet heropend, hoogstens één antwoord van een behandelaar, geen bericht van de aanvrager en nooit in de wacht.',
      },
      en: {
        name: 'one update',
        explanation:
          'Not reopened, at most one reply by an agent, no message of the requester, and never on hold.',
      },
    },
  },
  provisional: RECENT,
  text: {
    nl: {
      name: 'ServiceNow, klantenservice (CSM)',
      definition:
        'Eén bijwerking; niet als het ticket is heropend, op informatie wachtte, of er al een telefoongesprek, mail of werkorder bij hoorde.',
      differs:
        'Overdrachten en de lijn spelen geen rol; wachten en een bericht van de aanvrager wel. Eerdere telefoongesprekken en werkorders staan niet in een export van tickets, dus het echte cijfer kan lager zijn.',
    },
    en: {
      name: 'ServiceNow, customer service (CSM)',
      definition:
        'One update; not if the ticket was reopened, waited for information, or already had a phone call, a mail or a work order.',
      differs:
        'Reassignments and the line play no part; waiting and a message of the requester do. Earlier phone calls and work orders are not in an export of tickets, so the real figure can be lower.',
    },
  },
  source: 'ServiceNow, Customer Service Management: customer-service-case-report-form',
};

export const SERVICENOW_INTERACTIONS: LensEntry = {
  id: 'servicenow_interactions',
  owner: 'ServiceNow',
  kind: 'rate',
  cohort: 'created',
  line: 'line_first',
  measurement: null,
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'ServiceNow, gesprekken (interactions)',
      definition: 'Gesprekken die in het eerste contact zijn afgesloten zonder dat er een ticket van kwam.',
      differs:
        'Niet te berekenen uit tickets: wat hier telt zijn juist de gesprekken waarvan geen ticket is gemaakt.',
    },
    en: {
      name: 'ServiceNow, interactions',
      definition: 'Interactions closed in the first call without a ticket being made of it.',
      differs:
        'Cannot be computed from tickets: what counts here are the very interactions of which no ticket was made.',
    },
  },
  source: 'ServiceNow, IT Service Management: Interaction',
};

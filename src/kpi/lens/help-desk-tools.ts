import type { LensEntry } from './lens.ts';

const RECENT = 'resolved_utc > {as_of} - {reopen_s}';

export const ZENDESK: LensEntry = {
  id: 'zendesk_one_touch',
  owner: 'Zendesk',
  kind: 'rate',
  cohort: 'resolved',
  line: 'line_first',
  measurement: {
    evidence: '',
    needs: ['agent_replies'],
    value: 'agent_replies < 2',
    text: {
      nl: {
        name: 'hoogstens één antwoord',
        explanation: 'Minder dan twee antwoorden van behandelaars; nul telt ook.',
      },
      en: {
        name: 'one reply at most',
        explanation: 'Fewer than two replies by agents; none counts as well.',
      },
    },
  },
  provisional: RECENT,
  text: {
    nl: {
      name: 'Zendesk, one-touch',
      definition: 'Opgelost of gesloten met minder dan twee antwoorden van een behandelaar.',
      differs: 'Heropeningen, overdrachten en de lijn spelen geen rol.',
    },
    en: {
      name: 'Zendesk, one-touch',
      definition: 'Solved or closed with fewer than two agent replies.',
      differs: 'Reopenings, reassignments and the line play no part.',
    },
  },
  source: 'Zendesk Help, article 4408820618266',
};

export const FRESHSERVICE: LensEntry = {
  id: 'freshservice',
  owner: 'Freshservice',
  kind: 'rate',
  cohort: 'resolved',
  line: 'line_first',
  measurement: {
    evidence: '',
    needs: ['customer_replies'],
    value: 'customer_replies = 0',
    text: {
      nl: {
        name: 'geen bericht van de aanvrager',
        explanation: 'Na de eerste omschrijving schreef de aanvrager niets meer.',
      },
      en: {
        name: 'no message of the requester',
        explanation: 'After the first description the requester wrote nothing more.',
      },
    },
  },
  provisional: RECENT,
  text: {
    nl: {
      name: 'Freshservice',
      definition:
        'Opgelost zonder bericht van de aanvrager na de eerste omschrijving, hoe vaak de behandelaar ook antwoordde.',
      differs:
        'Kijkt naar de aanvrager in plaats van naar de behandelaar. Heropeningen, overdrachten en de lijn spelen geen rol.',
    },
    en: {
      name: 'Freshservice',
      definition:
        'Resolved without a message of the requester after the first description, however often the agent replied.',
      differs:
        'Looks at the requester instead of the agent. Reopenings, reassignments and the line play no part.',
    },
  },
  source: 'Freshservice support, article 50000004904',
};

export const FRESHDESK: LensEntry = {
  id: 'freshdesk_zoho',
  owner: 'Freshdesk, Zoho Desk',
  kind: 'rate',
  cohort: 'resolved',
  line: 'line_first',
  measurement: {
    evidence: '',
    needs: ['agent_replies'],
    value: 'agent_replies = 1',
    text: {
      nl: { name: 'precies één antwoord', explanation: 'Precies één antwoord van een behandelaar.' },
      en: { name: 'exactly one reply', explanation: 'Exactly one reply by an agent.' },
    },
  },
  provisional: RECENT,
  text: {
    nl: {
      name: 'Freshdesk en Zoho Desk',
      definition: 'Gesloten met het eerste, en dus precies één, openbare antwoord van een behandelaar.',
      differs:
        'Een ticket dat zonder antwoord is opgelost, bijvoorbeeld aan de telefoon, telt hier als nee. Heropeningen, overdrachten en de lijn spelen geen rol.',
    },
    en: {
      name: 'Freshdesk and Zoho Desk',
      definition: 'Closed with the first, so exactly one, public reply of an agent.',
      differs:
        'A ticket resolved without a reply, on the phone for instance, counts as a no here. Reopenings, reassignments and the line play no part.',
    },
  },
  source: 'Freshworks community, topic 10470 (2012); Zoho Desk knowledge base',
};

export const ZAMMAD: LensEntry = {
  id: 'zammad_first_solution',
  owner: 'Zammad',
  kind: 'rate',
  cohort: 'first_resolved',
  line: 'line_first_resolved',
  measurement: {
    evidence: '',
    needs: ['first_resolution_s'],
    // From the instants where there are any: fifteen minutes on the calendar, also in a report of opening hours.
    value:
      'CASE WHEN first_resolution_s IS NOT NULL THEN coalesce(first_resolved_utc - created_utc, first_resolution_s) < 900 END',
    text: {
      nl: {
        name: 'binnen een kwartier',
        explanation: 'Minder dan 15 minuten tussen aanmelden en de eerste oplossing, dag en nacht.',
      },
      en: {
        name: 'within a quarter of an hour',
        explanation: 'Less than 15 minutes between creation and the first resolution, day and night.',
      },
    },
  },
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'Zammad, first solution',
      definition: 'Gesloten binnen 15 minuten na aanmelden, ook als het ticket daarna is heropend.',
      differs:
        'Alleen de tijd telt: antwoorden, overdrachten, heropeningen en de lijn spelen geen rol. Zammad zelf toont het aantal en geen percentage.',
    },
    en: {
      name: 'Zammad, first solution',
      definition: 'Closed within 15 minutes of creation, even if the ticket was reopened afterwards.',
      differs:
        'Only time counts: replies, reassignments, reopenings and the line play no part. Zammad itself shows the number and no percentage.',
    },
  },
  source: 'Zammad, lib/report/ticket_first_solution.rb',
};

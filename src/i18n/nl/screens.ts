import type { Messages } from '../en.ts';

/** The names of the screens. */
export const screens = {
  overview: 'Overzicht',
  trends: 'Trends',
  flow: 'Stroom',
  backlog: 'Werkvoorraad',
  breakdown: 'Uitsplitsing',
  tickets: 'Tickets',
  snapshot: 'Momentopname',
  definitions: 'Definities',
  settings: 'Instellingen',
  shared: 'Momentopname',
  review: 'Bespreking',
  compare: 'Vergelijking',
  check: 'Controle',
} satisfies Messages['screens'];

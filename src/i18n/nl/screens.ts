import type { Messages } from '../en.ts';

/** The names of the screens. */
export const screens = {
  overview: 'Overzicht',
  trends: 'Trends',
  flow: 'Stroom',
  backlog: 'Werkvoorraad',
  breakdown: 'Uitsplitsing',
  tickets: 'Tickets',
  snapshot: 'Snapshot',
  definitions: 'Definities',
  settings: 'Instellingen',
  shared: 'Snapshot',
  review: 'Review',
  compare: 'Vergelijking',
  check: 'Controle',
} satisfies Messages['screens'];

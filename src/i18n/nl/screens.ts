import type { Messages } from '../en.ts';

/** The names of the screens. */
export const screens = {
  overview: 'Overzicht',
  trends: 'Trends',
  flow: 'Stroom',
  backlog: 'Werkvoorraad',
  breakdown: 'Uitsplitsing',
  tickets: 'Tickets',
  definitions: 'Definities',
  settings: 'Instellingen',
  check: 'Controle',
} satisfies Messages['screens'];

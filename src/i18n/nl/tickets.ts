import type { Messages } from '../en.ts';

export const tickets = {
  title: 'Tickets',
} satisfies Messages['tickets'];

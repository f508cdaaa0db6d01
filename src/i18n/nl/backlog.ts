import type { Messages } from '../en.ts';

export const backlog = {
  title: 'Werkvoorraad',
} satisfies Messages['backlog'];

import type { Messages } from '../en.ts';

export const routes = {
  title: 'Stroom tussen de lijnen',
} satisfies Messages['routes'];

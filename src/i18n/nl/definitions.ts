import type { Messages } from '../en.ts';

export const definitions = {
  title: 'Definities',
} satisfies Messages['definitions'];

import type { Messages } from '../en.ts';

export const exports = {
  title: 'Exporteren',
} satisfies Messages['exports'];

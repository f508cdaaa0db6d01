import type { Messages } from '../en.ts';

export const settings = {
  title: 'Instellingen',
} satisfies Messages['settings'];

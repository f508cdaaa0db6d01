import type { Messages } from '../en.ts';

export const breakdown = {
  title: 'Uitsplitsing',
} satisfies Messages['breakdown'];

import type { Messages } from '../en.ts';

export const trends = {
  title: 'Trends',
} satisfies Messages['trends'];

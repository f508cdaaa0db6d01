import type { Messages } from '../en.ts';

export const palette = {
  title: 'Opdrachten',
} satisfies Messages['palette'];

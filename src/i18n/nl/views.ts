import type { Messages } from '../en.ts';

export const views = {
  title: 'Bewaarde weergaven',
} satisfies Messages['views'];

import type { Messages } from '../en.ts';

/** The review: one measure a page. */
export const review = {
  title: 'Snapshot',
} satisfies Messages['review'];

import type { Messages } from '../en.ts';

/** What a snapshot says, on the page, in a file and on paper. */
export const snapshot = {
  title: 'Snapshot',
} satisfies Messages['snapshot'];

import type { Messages } from '../en.ts';

/** Making a snapshot, sharing it, and those that this browser keeps. */
export const share = {
  title: 'Snapshot',
} satisfies Messages['share'];

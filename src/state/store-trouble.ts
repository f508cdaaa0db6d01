import { observed } from './observed.ts';

/**
 * Why this tab cannot use the browser's store: `outdated`: another tab runs a later version of the page and has taken it over; `blocked`:
 * another tab runs an earlier one and holds on to it.
 */
export type StoreTrouble = 'outdated' | 'blocked' | null;

const trouble = observed<StoreTrouble>(null);

export function storeTrouble(): StoreTrouble {
  return trouble.value;
}

export function setStoreTrouble(next: StoreTrouble): void {
  // What is outdated stays so until it is loaded again.
  if (trouble.value !== next && trouble.value !== 'outdated') trouble.tell(next);
}

export const useStoreTrouble = trouble.useValue;

export type ReviewKey =
  { do: 'turn'; by: number } | { do: 'first' | 'last' | 'fullscreen' | 'leave' | 'undo' };

const KEYS: Readonly<Record<string, ReviewKey>> = {
  ArrowRight: { do: 'turn', by: 1 },
  ArrowLeft: { do: 'turn', by: -1 },
  PageDown: { do: 'turn', by: 1 },
  PageUp: { do: 'turn', by: -1 },
  Home: { do: 'first' },
  End: { do: 'last' },
  Escape: { do: 'leave' },
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export interface KeyPlace {
  inField: boolean;
  onButton: boolean;
  listOpen: boolean;
  /** Letters do something: not for who speaks to the computer. */
  letters: boolean;
  /** The page is higher than the window. */
  scrolls: boolean;
}

/**
 * What a key press asks of the review; NULL: nothing. Not what is typed in a field, nor what an open list takes; on a button the space bar
 * presses it. Where the page is higher than the window, space and the keys up and down scroll it; PageUp and PageDown, which is what a
 * presenter's remote sends, turn it.
 */
export function reviewKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Press,
  { inField, onButton, listOpen, letters, scrolls }: KeyPlace,
): ReviewKey | null {
  if (inField || listOpen || altKey) return null;
  if (ctrlKey || metaKey) return ctrlKey !== metaKey && !shiftKey && key === 'z' ? { do: 'undo' } : null;
  if (key === ' ') return onButton || scrolls ? null : { do: 'turn', by: shiftKey ? -1 : 1 };
  if (key.toLowerCase() === 'f') return letters ? { do: 'fullscreen' } : null;
  if (shiftKey) return null;
  if (key === 'ArrowDown') return scrolls ? null : { do: 'turn', by: 1 };
  if (key === 'ArrowUp') return scrolls ? null : { do: 'turn', by: -1 };
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

/** The shortest way of a finger that turns the page, in CSS pixels. */
const SWIPE = 60;

/** By how many pages a finger turned that went so far; mostly sideways, or it scrolled. */
export function swipeTurn(dx: number, dy: number): -1 | 0 | 1 {
  if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}

import { describe, expect, test } from 'vitest';
import { reviewKey, swipeTurn, type KeyPlace } from '../../../src/ui/features/review/review-keys.ts';

const PLACE: KeyPlace = { inField: false, onButton: false, listOpen: false, letters: true, scrolls: false };
const press = (key: string, place: Partial<KeyPlace> = {}, modifiers: Partial<KeyboardEvent> = {}) =>
  reviewKey(
    { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers },
    { ...PLACE, ...place },
  );
const turn = (by: number) => ({ do: 'turn', by });

describe('reviewKey', () => {
  test('arrows, page keys and space turn the page, Home and End go to the ends', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) expect(press(key)).toEqual(turn(1));
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(press(key)).toEqual(turn(-1));
    expect(press(' ', {}, { shiftKey: true })).toEqual(turn(-1));
    expect(press('Home')).toEqual({ do: 'first' });
    expect(press('End')).toEqual({ do: 'last' });
    expect(press('Escape')).toEqual({ do: 'leave' });
  });

  test('nothing is taken from who types, has a list open or means another command', () => {
    for (const key of ['ArrowRight', ' ', 'Home', 'f', 'Escape', 'PageDown']) {
      expect(press(key, { inField: true })).toBeNull();
      expect(press(key, { listOpen: true })).toBeNull();
      expect(press(key, {}, { altKey: true })).toBeNull();
      expect(press(key, {}, { ctrlKey: true })).toBeNull();
    }
    expect(press('z', { inField: true }, { ctrlKey: true })).toBeNull();
    expect(press('a')).toBeNull();
    expect(press('constructor')).toBeNull();
  });

  test('space presses a button that has the focus', () => {
    expect(press(' ', { onButton: true })).toBeNull();
    expect(press('ArrowRight', { onButton: true })).toEqual(turn(1));
  });

  test('a page higher than the window is scrolled; the keys of a remote turn it all the same', () => {
    for (const key of ['ArrowDown', 'ArrowUp', ' ']) expect(press(key, { scrolls: true })).toBeNull();
    expect(press('PageDown', { scrolls: true })).toEqual(turn(1));
    expect(press('ArrowRight', { scrolls: true })).toEqual(turn(1));
  });

  test('F fills the screen unless letters are off; Ctrl Z undoes', () => {
    expect(press('f')).toEqual({ do: 'fullscreen' });
    expect(press('F', {}, { shiftKey: true })).toEqual({ do: 'fullscreen' });
    expect(press('f', { letters: false })).toBeNull();
    expect(press('z', {}, { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('z', {}, { metaKey: true })).toEqual({ do: 'undo' });
    expect(press('z')).toBeNull();
  });
});

test('a finger turns the page when it goes far enough, and sideways', () => {
  expect(swipeTurn(-120, 10)).toBe(1);
  expect(swipeTurn(120, -10)).toBe(-1);
  expect(swipeTurn(-40, 0)).toBe(0);
  expect(swipeTurn(-120, 100)).toBe(0);
});

import { useEffect, useRef } from 'react';
import { reviewKey, swipeTurn, type ReviewKey } from './review-keys.ts';

const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
const BUTTON = 'button, a[href], input[type=checkbox], summary';
const LIST = '[popover]:popover-open, dialog:modal';

/** Listens to the keys of the whole page, and to fingers. `letters`: those without Ctrl do something. */
export function useReviewKeys(onKey: (key: ReviewKey) => void, letters: boolean): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  }, [onKey]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      const asked = reviewKey(event, {
        inField: isWithin(target, FIELD),
        onButton: isWithin(target, BUTTON),
        listOpen: document.querySelector(LIST) !== null,
        letters,
        scrolls: document.documentElement.scrollHeight > window.innerHeight + 1,
      });
      if (asked === null || event.defaultPrevented) return;
      event.preventDefault();
      latest.current(asked);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [letters]);

  useEffect(() => {
    let from: { x: number; y: number } | null = null;
    const begin = (event: TouchEvent) => {
      const [touch] = event.touches;
      const isField = isWithin(event.target, FIELD);
      const isOne = touch !== undefined && event.touches.length === 1;
      from = isOne && !isField ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      // A page that was made larger is moved about, not turned.
      const isLarger = (window.visualViewport?.scale ?? 1) > 1.01;
      if (from === null || touch === undefined || isLarger) return;
      const by = swipeTurn(touch.clientX - from.x, touch.clientY - from.y);
      if (by !== 0) latest.current({ do: 'turn', by });
    };
    window.addEventListener('touchstart', begin, { passive: true });
    window.addEventListener('touchend', end, { passive: true });
    return () => {
      window.removeEventListener('touchstart', begin);
      window.removeEventListener('touchend', end);
    };
  }, []);
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

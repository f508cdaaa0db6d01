import { useEffect } from 'react';

/** What the keys do; those without Ctrl only while they are switched on. */
export interface ShortcutActions {
  palette: () => void;
  help: () => void;
  /** From 1: the screens in the order of the bar. */
  screen: (place: number) => void;
  search: () => void;
  back: () => void;
}

/** What a key press asks for; NULL: nothing of ours. A press in a field, with another modifier or while a dialog is open is not ours. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  place: { inField: boolean; dialogOpen: boolean; enabled: boolean },
): { do: Exclude<keyof ShortcutActions, 'screen'> } | { do: 'screen'; place: number } | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (place.dialogOpen || altKey) return null;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' ? { do: 'palette' } : null;
  if (ctrlKey || place.inField || !place.enabled) return null;
  if (/^[1-9]$/.test(key)) return { do: 'screen', place: Number(key) };
  if (key === '?') return { do: 'help' };
  if (key === '/') return { do: 'search' };
  return key === 'z' ? { do: 'back' } : null;
}

const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Listens to the keys of the whole page. */
export function useShortcuts(actions: ShortcutActions, enabled: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const asked = shortcutOf(event, {
        enabled,
        inField: target?.matches(FIELD) === true,
        dialogOpen: document.querySelector('dialog:modal') !== null,
      });
      if (asked === null || event.defaultPrevented) return;
      event.preventDefault();
      if (asked.do === 'screen') actions.screen(asked.place);
      else actions[asked.do]();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actions, enabled]);
}

const PAGE = 8;

/** What a key does to the list of a combobox; NULL leaves the key to the text field. */
export type ComboboxMove = { do: 'open' | 'close' | 'choose' } | { do: 'activate'; index: number };

interface ListState {
  open: boolean;
  /** Position of the active option; -1 for none. */
  active: number;
  count: number;
}

/** The keys of the editable combobox with list autocomplete, as in the WAI-ARIA Authoring Practices. */
export function comboboxMove(
  key: string,
  alt: boolean,
  { open, active, count }: ListState,
): ComboboxMove | null {
  if (key === 'Escape') return open ? { do: 'close' } : null;
  if (key === 'Enter') return open && active >= 0 ? { do: 'choose' } : null;
  if (key === 'ArrowUp' && alt) return open ? { do: 'close' } : null;
  if (!open) return key === 'ArrowDown' || key === 'ArrowUp' ? { do: 'open' } : null;
  if (count === 0) return null;
  const last = count - 1;
  if (key === 'ArrowDown') return { do: 'activate', index: active >= last ? 0 : active + 1 };
  if (key === 'ArrowUp') return { do: 'activate', index: active <= 0 ? last : active - 1 };
  if (key === 'PageDown') return { do: 'activate', index: Math.min(last, active + PAGE) };
  if (key === 'PageUp') return { do: 'activate', index: Math.max(0, active - PAGE) };
  return null;
}

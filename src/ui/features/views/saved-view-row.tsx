import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { withName, type SavedView } from '../../../state/saved-views.ts';
import { Button } from '../../kit/button.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './views-menu.module.css';

interface SavedViewRowProps {
  view: SavedView;
  views: readonly SavedView[];
  isPresent: boolean;
  onOpen: () => void;
  onRename: (views: readonly SavedView[]) => void;
  onRemove: () => void;
}

/** A saved view: its name opens it; it can be called otherwise, or deleted. */
export function SavedViewRow({ view, views, isPresent, onOpen, onRename, onRemove }: SavedViewRowProps) {
  const { views: texts, common, filters } = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const { name, period } = view;
  if (draft !== null) {
    const renamed = withName(views, name, draft);
    return (
      <li>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (renamed === views) return;
            onRename(renamed);
            setDraft(null);
          }}
        >
          <TextInput
            ref={takeFocus}
            aria-label={fill(texts.newName, { name })}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <Button type="submit" disabled={renamed === views}>
            {texts.done}
          </Button>
          <Button variant="quiet" onClick={() => setDraft(null)}>
            {common.cancel}
          </Button>
        </form>
        {renamed === views && draft.trim() !== '' ? <p className={styles.note}>{texts.taken}</p> : null}
      </li>
    );
  }
  const icon = (label: string, sign: string, onClick: () => void) => (
    <Button variant="quiet" className={styles.icon} aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.open}
        aria-current={isPresent ? 'true' : undefined}
        onClick={onOpen}
      >
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.detail}>
          {isPresent ? texts.present : period === null || period === 'all' ? '' : filters.presets[period]}
        </span>
      </button>
      {icon(fill(texts.rename, { name }), '✎', () => setDraft(name))}
      {icon(fill(texts.remove, { name }), '✕', onRemove)}
    </li>
  );
}

/** It takes the place of the button that was pressed. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}

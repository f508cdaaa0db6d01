import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { LONGEST } from '../../../snapshot/limits.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { tidyDraft, type ActionDraft } from './action-edits.ts';
import styles from './action-list.module.css';

interface ActionFormProps {
  draft: ActionDraft;
  /** The words on the button. */
  save: string;
  onSave: (draft: ActionDraft) => void;
  onCancel: () => void;
}

/** One action being written. Enter and leaving it keep what is there, also by turning the page; Escape does not. */
export function ActionForm({ draft: first, save, onSave, onCancel: onClose }: ActionFormProps) {
  const texts = useMessages().review.actions;
  const [begun] = useState(first);
  const [draft, setDraft] = useState(begun);
  const form = useRef<HTMLFormElement>(null);
  const unkept = useRef<(() => void) | null>(null);
  const onCancel = () => {
    unkept.current = null;
    onClose();
  };
  const keep = () => {
    unkept.current = null;
    const tidy = tidyDraft(draft);
    if (tidy === null) onClose();
    else onSave(tidy);
  };
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    unkept.current = draft === begun ? null : keep;
  });
  // A page that is turned by a finger or a key takes the form away without leaving it.
  useEffect(() => () => unkept.current?.(), []);
  const leaving = {
    onBlur: (event: FocusEvent) => {
      // Another window leaves the focus where it is in this one.
      const next = event.relatedTarget ?? document.activeElement;
      if (form.current?.contains(next) === false) keep();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    },
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Field label={texts.text} className={styles.text}>
        <TextInput
          {...leaving}
          required
          maxLength={LONGEST.action}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
      </Field>
      <Field label={texts.owner} className={styles.owner}>
        <TextInput
          {...leaving}
          maxLength={LONGEST.owner}
          autoComplete="off"
          value={draft.owner}
          onChange={(event) => setDraft({ ...draft, owner: event.target.value })}
        />
      </Field>
      <Field label={texts.due} className={styles.due}>
        <TextInput
          {...leaving}
          type="date"
          value={draft.due ?? ''}
          onChange={(event) =>
            setDraft({ ...draft, due: event.target.value === '' ? null : event.target.value })
          }
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" {...leaving}>
          {save}
        </Button>
        {/* A press must not first leave the form, which would keep it. */}
        <Button
          variant="quiet"
          {...leaving}
          onPointerDown={(event) => event.preventDefault()}
          onClick={onCancel}
        >
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { PeriodPreset } from '../../../kpi/period-presets.ts';
import { LONGEST_NAME, tidyName } from '../../../state/saved-views.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Field } from '../../kit/field.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './views-menu.module.css';

interface SaveViewProps {
  preset: PeriodPreset | null;
  isTaken: (name: string) => boolean;
  onSave: (name: string, period: PeriodPreset | null) => void;
}

/** A name for the present view. A period that has a name of its own moves along with the next export, unless the user keeps its dates. */
export function SaveView({ preset, isTaken, onSave }: SaveViewProps) {
  const { views: texts, filters } = useMessages();
  const [draft, setDraft] = useState('');
  const [moves, setMoves] = useState(true);
  const [saved, setSaved] = useState('');
  const name = tidyName(draft);
  const named = preset === 'all' ? null : preset;
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '') return;
        onSave(name, moves ? named : null);
        setSaved(name);
        setDraft('');
      }}
    >
      <div className={styles.form}>
        <Field label={texts.name} className={styles.field}>
          <TextInput
            data-focus-first
            value={draft}
            maxLength={LONGEST_NAME}
            onChange={(event) => setDraft(event.target.value)}
          />
        </Field>
        <Button type="submit" disabled={name === ''}>
          {isTaken(name) ? fill(texts.replace, { name }) : texts.save}
        </Button>
      </div>
      {named === null ? null : (
        <Checkbox checked={moves} onChange={setMoves}>
          {fill(texts.moves, { period: filters.presets[named].toLowerCase() })}
        </Checkbox>
      )}
      <output className={styles.note}>
        {saved === '' ? texts.where : fill(texts.savedAs, { name: saved })}
      </output>
    </form>
  );
}

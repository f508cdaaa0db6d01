import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { SnapshotNote } from '../../../snapshot/snapshot.ts';
import { Button } from '../../kit/button.tsx';
import { Popover } from '../../kit/popover.tsx';
import { NoteField } from '../../snapshot/edit/note-field.tsx';
import { noteText, withNote } from '../../snapshot/edit/note-edits.ts';
import styles from './make.module.css';

interface NoteEditorProps {
  notes: readonly SnapshotNote[];
  /** The KPIs that are in the snapshot. */
  kpis: readonly KpiDefinition[];
  /** Names of those that have a note and are not in it. */
  left: readonly string[];
  onChange: (notes: SnapshotNote[]) => void;
}

/** A note on the whole, and one on each KPI that asks for it. */
export function NoteEditor({ notes, kpis, left, onChange }: NoteEditorProps) {
  const { make } = useMessages().share;
  const format = useFormat();
  const locale = useLocale();
  const [added, setAdded] = useState<readonly KpiId[]>([]);
  const isOpen = ({ id }: KpiDefinition) => added.includes(id) || noteText(notes, id) !== '';
  const others = kpis.filter((kpi) => !isOpen(kpi));
  return (
    <>
      <NoteField
        label={make.noteOnWhole}
        value={noteText(notes, null)}
        onChange={(text) => onChange(withNote(notes, null, text))}
      />
      {kpis.filter(isOpen).map(({ id, text }) => (
        <NoteField
          key={id}
          label={fill(make.noteOn, { kpi: inLanguage(text, locale).name })}
          takesFocus={added.includes(id)}
          value={noteText(notes, id)}
          onChange={(next) => onChange(withNote(notes, id, next))}
        />
      ))}
      {others.length === 0 ? null : (
        // Not a select: by the arrow keys that would add a note at each step.
        <div>
          <Popover trigger={make.addNote} label={make.addNote}>
            {(close) =>
              others.map(({ id, text }) => (
                <Button
                  key={id}
                  variant="quiet"
                  className={styles.addNote}
                  onClick={() => {
                    close();
                    setAdded([...added, id]);
                  }}
                >
                  {inLanguage(text, locale).name}
                </Button>
              ))
            }
          </Popover>
        </div>
      )}
      {left.length === 0 ? null : (
        <p className={styles.hint}>{fill(make.notesLeft, { kpis: format.list(left) })}</p>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import { LONGEST } from '../../../snapshot/limits.ts';
import { SNAPSHOT_SECTIONS } from '../../../snapshot/snapshot.ts';
import type { SnapshotDraft } from '../../../state/draft.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Field } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { ActionList } from '../../snapshot/edit/action-list.tsx';
import { ContentsStatement } from './contents-statement.tsx';
import { KpiPicks } from './kpi-picks.tsx';
import { NoteEditor } from './note-editor.tsx';
import styles from './make.module.css';
import type { ShareLink } from './share-forms.tsx';

interface MakeScreenProps {
  draft: SnapshotDraft;
  /** FALSE: the browser did not store the draft. */
  kept: boolean;
  onDraft: (change: Partial<SnapshotDraft>) => void;
  /** The title as long as none is written. */
  proposed: string;
  measurable: readonly KpiDefinition[];
  kpis: readonly KpiId[];
  files: readonly string[];
  /** What is still going on; NULL: nothing. */
  busy: string | null;
  link: ShareLink;
  /** Whether it can be frozen. */
  ready: boolean;
  onFreeze: () => void;
  /** The snapshot as it would be. */
  preview: ReactNode;
}

/** Where a snapshot is composed, beside what will be shared. */
export function MakeScreen({
  draft,
  kept,
  onDraft,
  proposed,
  measurable,
  kpis,
  files,
  busy,
  ready,
  link,
  onFreeze,
  preview,
}: MakeScreenProps) {
  const { make } = useMessages().share;
  const format = useFormat();
  const locale = useLocale();
  const carried = draft.actions.filter(({ id }) => draft.carried.includes(id)).length;
  const left = measurable
    .filter(({ id }) => !kpis.includes(id) && draft.notes.some((note) => note.kpi === id && note.text !== ''))
    .map(({ text }) => inLanguage(text, locale).name);
  return (
    <div className={styles.make}>
      <section className={styles.maker} aria-labelledby="make-snapshot">
        <header className={styles.head}>
          <h1 id="make-snapshot">{make.title}</h1>
          <p className={styles.intro}>{make.intro}</p>
        </header>
        <Field label={make.name} hint={make.nameHint}>
          <TextInput
            value={draft.title ?? proposed}
            maxLength={LONGEST.title}
            onChange={(event) => onDraft({ title: event.target.value })}
            onBlur={() => {
              if (draft.title?.trim() === '') onDraft({ title: null });
            }}
          />
        </Field>
        <section className={styles.part}>
          <h2>{make.kpis}</h2>
          <KpiPicks
            measurable={measurable}
            picked={kpis}
            usual={draft.kpis === null}
            onChange={(next) => onDraft({ kpis: next })}
          />
          {kpis.length === 0 ? <Notice tone="warn">{make.kpisNone}</Notice> : null}
        </section>
        <section className={styles.part}>
          <h2>{make.sections}</h2>
          {SNAPSHOT_SECTIONS.map((section) => (
            <Checkbox
              key={section}
              checked={draft.sections.includes(section)}
              onChange={(on) =>
                onDraft({
                  sections: SNAPSHOT_SECTIONS.filter((one) =>
                    one === section ? on : draft.sections.includes(one),
                  ),
                })
              }
            >
              {make.sectionNames[section]}
            </Checkbox>
          ))}
        </section>
        <section className={styles.part}>
          <h2>{make.names}</h2>
          <Checkbox checked={draft.pseudonyms} onChange={(pseudonyms) => onDraft({ pseudonyms })}>
            {make.pseudonyms}
          </Checkbox>
          <p className={styles.hint}>{make.pseudonymsHint}</p>
        </section>
        <section className={styles.part}>
          <h2>{make.notes}</h2>
          <p className={styles.hint}>{make.notesHint}</p>
          <NoteEditor
            notes={draft.notes}
            kpis={measurable.filter(({ id }) => kpis.includes(id))}
            left={left}
            onChange={(notes) => onDraft({ notes })}
          />
        </section>
        <section className={styles.part}>
          <h2>{make.actions}</h2>
          {carried === 0 ? null : <p className={styles.hint}>{format.plural(carried, make.carried)}</p>}
          <ActionList
            actions={draft.actions}
            carried={draft.carried}
            onChange={(actions) => onDraft({ actions })}
          />
        </section>
        <ContentsStatement files={files} pseudonyms={draft.pseudonyms} />
        {kept ? null : <Notice tone="warn">{make.notKept}</Notice>}
        <div className={styles.freeze}>
          <Button variant="primary" disabled={!ready} onClick={onFreeze}>
            {make.freeze}
          </Button>
          <output className={styles.hint}>
            {busy ??
              (link.state === 'too_long'
                ? fill(make.longLink, {
                    length: format.integer(link.length),
                    limit: format.integer(link.limit),
                  })
                : make.freezeHint)}
          </output>
        </div>
      </section>
      <section className={styles.preview} aria-labelledby="snapshot-preview">
        <header className={styles.previewHead}>
          <h2 id="snapshot-preview">{make.preview}</h2>
          <p className={styles.hint}>{make.previewOf}</p>
        </header>
        <div className={styles.sheet} data-snapshot="" aria-busy={busy !== null}>
          {preview}
        </div>
      </section>
    </div>
  );
}

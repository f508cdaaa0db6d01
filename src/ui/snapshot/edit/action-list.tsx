import { useLayoutEffect, useRef, useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { localDay } from '../../../i18n/local-date.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import { MOST } from '../../../snapshot/limits.ts';
import type { SnapshotAction } from '../../../snapshot/snapshot.ts';
import { Button } from '../../kit/button.tsx';
import { actionsOf, EMPTY_DRAFT, withAgain, withChange } from './action-edits.ts';
import { ActionForm } from './action-form.tsx';
import { newActionId } from './action-id.ts';
import styles from './action-list.module.css';
import { ActionRow } from './action-row.tsx';

interface ActionListProps {
  /** Every action of the snapshot. */
  actions: readonly SnapshotAction[];
  /** Shows those of this KPI, and adds to it; NULL: those about the whole. Absent: all of them, with the KPI they are about. */
  kpi?: KpiId | null;
  /** Ids of those that came along from the snapshot before. */
  carried?: readonly string[];
  /** Gets every action of the snapshot. */
  onChange: (actions: SnapshotAction[]) => void;
}

const NEW = 'new';
const UNDO = 'undo';

/** Actions to write, tick off and take away; one that was taken away can be put back. */
export function ActionList({ actions, kpi, carried = [], onChange }: ActionListProps) {
  const texts = useMessages().review.actions;
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ action: SnapshotAction; index: number } | null>(null);
  const shown = actionsOf(actions, kpi);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);

  // What had the focus is gone: the keyboard goes on at what stands in its place.
  useLayoutEffect(() => {
    const next = wanted.current;
    wanted.current = null;
    if (next === null || document.activeElement !== document.body) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])];
    (buttons.find(({ dataset }) => dataset['focus'] === next) ?? buttons.at(-1))?.focus();
  });

  const close = (focus: string) => {
    setEdited(null);
    wanted.current = focus;
  };
  return (
    <div ref={list} className={styles.actions}>
      {shown.length === 0 ? null : (
        <ul className={styles.list}>
          {shown.map((action) => (
            <li key={action.id} className={styles.action}>
              {edited === action.id ? (
                <ActionForm
                  draft={action}
                  save={texts.save}
                  onSave={(draft) => {
                    onChange(withChange(actions, action.id, draft));
                    close(action.id);
                  }}
                  onCancel={() => close(action.id)}
                />
              ) : (
                <ActionRow
                  action={action}
                  named={kpi === undefined}
                  carried={carried.includes(action.id)}
                  onDone={(done) => onChange(withChange(actions, action.id, { done }))}
                  onEdit={() => setEdited(action.id)}
                  onRemove={() => {
                    setRemoved({ action, index: actions.indexOf(action) });
                    onChange(actions.filter(({ id }) => id !== action.id));
                    wanted.current = UNDO;
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        {edited === NEW ? (
          <ActionForm
            draft={EMPTY_DRAFT}
            save={texts.addIt}
            onSave={(draft) => {
              const action = {
                id: newActionId(),
                kpi: kpi ?? null,
                ...draft,
                done: false,
                since: localDay(),
              };
              onChange([...actions, action]);
              close(NEW);
            }}
            onCancel={() => close(NEW)}
          />
        ) : (
          <Button data-focus={NEW} disabled={actions.length >= MOST.actions} onClick={() => setEdited(NEW)}>
            {texts.add}
          </Button>
        )}
        <output className={styles.removed}>
          {removed === null ? null : fill(texts.removed, { action: removed.action.text })}
        </output>
        {removed === null ? null : (
          <Button
            data-focus={UNDO}
            variant="text"
            onClick={() => {
              onChange(withAgain(actions, removed.action, removed.index));
              setRemoved(null);
              wanted.current = removed.action.id;
            }}
          >
            {texts.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

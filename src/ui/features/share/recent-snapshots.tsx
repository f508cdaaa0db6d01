import { useLayoutEffect, useRef, useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { byAge } from '../../../snapshot/by-age.ts';
import type { SnapshotsState } from '../../../state/create-snapshot-store.ts';
import type { KeptSnapshot } from '../../../state/stored-snapshot.ts';
import { Button } from '../../kit/button.tsx';
import { RecentRow, type RecentActions } from './recent-row.tsx';
import styles from './recent.module.css';

interface RecentSnapshotsProps extends RecentActions {
  /** Newest first. */
  snapshots: readonly KeptSnapshot[];
  /** Whether this browser keeps them. */
  keeping: SnapshotsState['keeping'];
  /** The older one first. */
  onCompare: (one: string, other: string) => void;
  /** What was just done, in words, with the way back where there is one. */
  done: { text: string; onUndo?: (() => void) | undefined } | null;
}

/** More only when asked: the page is about a new export. */
const SHOWN = 4;

/** The snapshots that this browser keeps. */
export function RecentSnapshots({ snapshots, keeping, onCompare, done, ...actions }: RecentSnapshotsProps) {
  const { recent } = useMessages().share;
  const format = useFormat();
  const intro = { kept: recent.intro, full: recent.full, refused: recent.notKept };
  const [all, setAll] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = snapshots.filter(({ id }) => ticked.includes(id)).toSorted(byAge);
  const [first, second] = chosen;
  const shown = all ? snapshots : snapshots.slice(0, SHOWN);
  const section = useRef<HTMLElement>(null);
  const wanted = useRef<string | null>(null);
  // What had the focus went with the row, or with the way back: the keyboard goes on at what came of it.
  useLayoutEffect(() => {
    if (wanted.current === null || document.activeElement !== document.body) return;
    const next = section.current?.querySelector<HTMLElement>(`${wanted.current} button`);
    if (!next) return;
    wanted.current = null;
    next.focus();
  });
  const remove = (snapshot: KeptSnapshot) => {
    wanted.current = 'output';
    actions.onRemove(snapshot);
  };
  const undo = () => {
    wanted.current = 'li';
    done?.onUndo?.();
  };
  if (snapshots.length === 0 && done === null) return null;
  return (
    <section ref={section} className={styles.recent} aria-labelledby="recent-snapshots">
      <header className={styles.head}>
        <h2 id="recent-snapshots">{recent.title}</h2>
        <p className={styles.note}>{intro[keeping]}</p>
      </header>
      <ul className={styles.list}>
        {shown.map((snapshot) => (
          <RecentRow
            key={snapshot.id}
            snapshot={snapshot}
            {...actions}
            onRemove={remove}
            ticked={snapshots.length < 2 ? null : ticked.includes(snapshot.id)}
            tickable={chosen.length < 2 || ticked.includes(snapshot.id)}
            onTick={(on) =>
              setTicked(on ? [...ticked, snapshot.id] : ticked.filter((id) => id !== snapshot.id))
            }
          />
        ))}
      </ul>
      <div className={styles.foot}>
        {shown.length < snapshots.length ? (
          <Button variant="text" onClick={() => setAll(true)}>
            {format.plural(snapshots.length - shown.length, recent.more)}
          </Button>
        ) : null}
        {first && second ? (
          <Button onClick={() => onCompare(first.id, second.id)}>{recent.compare}</Button>
        ) : snapshots.length < 2 ? null : (
          <span className={styles.note}>{recent.compareHint}</span>
        )}
        <output className={styles.note}>
          {done?.text}{' '}
          {done?.onUndo === undefined ? null : (
            <Button variant="text" onClick={undo}>
              {recent.undo}
            </Button>
          )}
        </output>
      </div>
    </section>
  );
}

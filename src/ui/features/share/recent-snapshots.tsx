import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KeptSnapshot } from '../../../state/stored-snapshot.ts';
import { Button } from '../../kit/button.tsx';
import { RecentRow, type RecentActions } from './recent-row.tsx';
import styles from './recent.module.css';

interface RecentSnapshotsProps extends RecentActions {
  /** Newest first. */
  snapshots: readonly KeptSnapshot[];
  /** FALSE: this browser stores nothing. */
  kept: boolean;
  /** The one that was made first, first. */
  onCompare: (one: string, other: string) => void;
  /** What was just done, in words, with the way back where there is one. */
  done: { text: string; onUndo?: (() => void) | undefined } | null;
}

/** More only when asked: the page is about a new export. */
const SHOWN = 4;

/** The snapshots that this browser keeps. */
export function RecentSnapshots({ snapshots, kept, onCompare, done, ...actions }: RecentSnapshotsProps) {
  const { recent } = useMessages().share;
  const format = useFormat();
  const [all, setAll] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = snapshots
    .filter(({ id }) => ticked.includes(id))
    .toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  const [first, second] = chosen;
  const shown = all ? snapshots : snapshots.slice(0, SHOWN);
  if (snapshots.length === 0 && done === null) return null;
  return (
    <section className={styles.recent} aria-labelledby="recent-snapshots">
      <header className={styles.head}>
        <h2 id="recent-snapshots">{recent.title}</h2>
        <p className={styles.note}>{kept ? recent.intro : recent.notKept}</p>
      </header>
      <ul className={styles.list}>
        {shown.map((snapshot) => (
          <RecentRow
            key={snapshot.id}
            snapshot={snapshot}
            {...actions}
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
            <Button variant="text" onClick={done.onUndo}>
              {recent.undo}
            </Button>
          )}
        </output>
      </div>
    </section>
  );
}

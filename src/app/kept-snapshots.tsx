import { useState } from 'react';
import { fill } from '../i18n/fill.ts';
import { useLocale, useMessages } from '../i18n/use-messages.tsx';
import { getSnapshot, removeSnapshot, useSnapshots } from '../state/snapshot-store.ts';
import type { KeptSnapshot } from '../state/stored-snapshot.ts';
import type { SetView } from '../state/use-view-state.ts';
import { RecentSnapshots } from '../ui/features/share/recent-snapshots.tsx';
import { saveSnapshotFile } from './snapshot-files.ts';

/** The snapshots of this browser with what can be done with each. */
export function KeptSnapshots({ setView }: { setView: SetView }) {
  const { recent, forms } = useMessages().share;
  const locale = useLocale();
  const { snapshots, loaded, keeping } = useSnapshots();
  const [done, setDone] = useState<{ text: string; onUndo?: () => void } | null>(null);
  const inBrowser = (id: string) => ({ in: 'browser' as const, id });

  async function save(id: string, form: 'html' | 'json'): Promise<void> {
    setDone(null);
    try {
      const snapshot = await getSnapshot(id);
      if (snapshot !== null) await saveSnapshotFile(snapshot, form, locale);
    } catch (error) {
      console.warn(error);
      setDone({ text: forms.saveFailed });
    }
  }
  async function remove({ id, title }: KeptSnapshot): Promise<void> {
    try {
      const undo = await removeSnapshot(id);
      setDone({
        text: fill(recent.removed, { title }),
        onUndo: () => void undo().then(() => setDone(null)),
      });
    } catch (error) {
      console.warn(error);
      setDone({ text: recent.removeFailed });
    }
  }
  if (!loaded) return null;
  return (
    <RecentSnapshots
      snapshots={snapshots}
      keeping={keeping}
      done={done}
      onOpen={(id) => setView({ screen: 'shared', snapshot: inBrowser(id) })}
      onReview={(id) => setView({ screen: 'review', snapshot: inBrowser(id), page: 0 })}
      onCompare={(one, other) =>
        setView({ screen: 'compare', snapshot: inBrowser(one), against: inBrowser(other) })
      }
      onSave={(id, form) => void save(id, form)}
      onRemove={(snapshot) => void remove(snapshot)}
    />
  );
}

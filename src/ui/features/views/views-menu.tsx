import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { PeriodPreset } from '../../../kpi/period-presets.ts';
import {
  findView,
  setSavedViews,
  useSavedViews,
  withView,
  type SavedView,
} from '../../../state/saved-views.ts';
import { Popover } from '../../kit/popover.tsx';
import { CopyLink } from './copy-link.tsx';
import { SaveView } from './save-view.tsx';
import { SavedViewRow } from './saved-view-row.tsx';
import { fill } from '../../../i18n/fill.ts';
import { Button } from '../../kit/button.tsx';
import styles from './views-menu.module.css';

interface ViewsMenuProps {
  /** The present view as it would be saved. */
  present: string;
  /** The preset that its period is today; NULL: none, or no period. */
  preset: PeriodPreset | null;
  /** Whether a saved view is what stands on the screen. */
  isPresent: (view: SavedView) => boolean;
  onOpen: (view: SavedView) => void;
}

/** The saved views of this browser, a name for the present one, and the link to it. */
export function ViewsMenu(props: ViewsMenuProps) {
  const texts = useMessages().views;
  const [open, setOpen] = useState(false);
  return (
    <Popover trigger={texts.title} label={texts.title} onOpen={setOpen}>
      {(close) => (open ? <ViewsPanel {...props} close={close} /> : null)}
    </Popover>
  );
}

function ViewsPanel({ present, preset, isPresent, onOpen, close }: ViewsMenuProps & { close: () => void }) {
  const texts = useMessages().views;
  const { views, kept } = useSavedViews();
  const [removed, setRemoved] = useState<{ view: SavedView; place: number } | null>(null);
  return (
    <div className={styles.panel}>
      <h3>{texts.saved}</h3>
      {views.length === 0 ? <p className={styles.note}>{texts.none}</p> : null}
      <ul className={styles.list}>
        {views.map((view, place) => (
          <SavedViewRow
            key={view.name}
            view={view}
            views={views}
            isPresent={isPresent(view)}
            onOpen={() => {
              onOpen(view);
              close();
            }}
            onRename={setSavedViews}
            onRemove={() => {
              setSavedViews(views.toSpliced(place, 1));
              setRemoved({ view, place });
            }}
          />
        ))}
      </ul>
      <output className={styles.note}>
        {removed === null || findView(views, removed.view.name) !== undefined ? null : (
          <>
            {fill(texts.removed, { name: removed.view.name })}{' '}
            <Button
              variant="text"
              onClick={() => {
                setSavedViews(withView(views, removed.view, removed.place));
                setRemoved(null);
              }}
            >
              {texts.undo}
            </Button>
          </>
        )}
        {kept ? null : texts.notKept}
      </output>
      <SaveView
        preset={preset}
        isTaken={(name) => findView(views, name) !== undefined}
        onSave={(name, period) => setSavedViews(withView(views, { name, fragment: present, period }))}
      />
      <CopyLink />
    </div>
  );
}

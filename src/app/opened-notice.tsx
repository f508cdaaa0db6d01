import type { SetView } from '../state/use-view-state.ts';
import { OpenedFiles } from '../ui/features/share/opened-files.tsx';
import { tellOpened, type OpenedNews } from './opened-news.ts';
import styles from './shell.module.css';

interface OpenedNoticeProps {
  news: OpenedNews;
  setView: SetView;
}

/** Above any screen: what came of several files of which some are snapshots, or of one that is damaged. */
export function OpenedNotice({ news, setView }: OpenedNoticeProps) {
  const inBrowser = (id: string) => ({ in: 'browser' as const, id });
  return (
    <div className={styles.notices}>
      <OpenedFiles
        {...news}
        onOpen={(id) => setView({ screen: 'shared', snapshot: inBrowser(id) })}
        onCompare={(one, other) =>
          setView({ screen: 'compare', snapshot: inBrowser(one), against: inBrowser(other) })
        }
        onDismiss={() => tellOpened(null)}
      />
    </div>
  );
}

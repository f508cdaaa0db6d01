import { fill } from '../i18n/fill.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { ReportState } from '../report/report-state.ts';
import { useStoreTrouble } from '../state/store-trouble.ts';
import { reload, type SetView } from '../state/use-view-state.ts';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import { reportStore } from './services.ts';
import styles from './shell.module.css';

interface KeptNoticesProps {
  unkept: ReportState['unkept'];
  setView: SetView;
}

/** What this browser does not keep, why, and what to do about it. */
export function KeptNotices({ unkept, setView }: KeptNoticesProps) {
  const { common } = useMessages();
  const texts = common.unkept;
  const trouble = useStoreTrouble();
  const untold = unkept === null || unkept.told ? null : unkept;
  if (trouble === null && untold === null) return null;
  return (
    <div className={styles.notices}>
      {trouble === null ? null : (
        <Notice
          tone="warn"
          title={texts.store[trouble].title}
          actions={<Button onClick={reload}>{common.crash.reload}</Button>}
        >
          {texts.store[trouble].text}
        </Notice>
      )}
      {untold === null || trouble !== null ? null : (
        <Notice
          tone="warn"
          title={fill(texts.title, { name: untold.name })}
          actions={
            <>
              {untold.why === 'full' ? (
                <Button onClick={() => setView({ screen: 'settings' })}>{texts.makeRoom}</Button>
              ) : null}
              <Button onClick={() => reportStore.dismissUnkept()}>{common.close}</Button>
            </>
          }
        >
          {`${texts[untold.why]} ${texts.goesOn}`}
        </Notice>
      )}
    </div>
  );
}

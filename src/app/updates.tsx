import { useEffect, useState } from 'react';
import { ownScriptUrl } from '../engine/script-url.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { ReportState } from '../report/report-state.ts';
import { useMissingPart } from '../state/missing-part.ts';
import { keepOffline, showNewVersion, useHasNewVersion } from '../state/offline.ts';
import type { Screen } from '../state/url-state.ts';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import styles from './shell.module.css';

interface UpdatesProps {
  screen: Screen;
  report: ReportState;
}

/** Keeps the page for when there is no network, and tells of a newer version, but not while something is being read or checked. */
export function Updates({ screen, report }: UpdatesProps) {
  const { version } = useMessages().common;
  const hasNew = useHasNewVersion();
  const missing = useMissingPart();
  const [later, setLater] = useState(false);
  useEffect(() => {
    if (import.meta.env.PROD) void keepOffline(ownScriptUrl(new URL('sw.js', document.baseURI).href));
  }, []);
  const isBusy = report.work !== null || screen === 'check';
  if (!hasNew || later || isBusy || missing !== null) return null;
  return (
    <div className={styles.notices} aria-live="polite">
      <Notice
        title={version.title}
        actions={
          <>
            <Button onClick={showNewVersion}>{version.reload}</Button>
            <Button variant="quiet" onClick={() => setLater(true)}>
              {version.later}
            </Button>
          </>
        }
      >
        {report.unkept === null ? version.text : version.notKept}
      </Notice>
    </div>
  );
}

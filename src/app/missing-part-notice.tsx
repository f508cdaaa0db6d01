import { useMessages } from '../i18n/use-messages.tsx';
import { dismissMissingPart, useMissingPart } from '../state/missing-part.ts';
import { reload } from '../state/use-view-state.ts';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import styles from './shell.module.css';

/** Above everything: a part of the page could not be loaded, why, and what to do. */
export function MissingPartNotice() {
  const { close, version } = useMessages().common;
  const missing = useMissingPart();
  if (missing === null || missing === 'unknown') return null;
  const isUpdated = missing === 'updated';
  return (
    <div className={styles.notices} role="alert">
      <Notice
        tone="warn"
        title={isUpdated ? version.title : version.missing}
        actions={
          <>
            <Button onClick={reload}>{version.reload}</Button>
            <Button variant="quiet" onClick={dismissMissingPart}>
              {close}
            </Button>
          </>
        }
      >
        {isUpdated ? version.text : version[missing === 'unreachable' ? 'unreachable' : 'notThere']}
      </Notice>
    </div>
  );
}

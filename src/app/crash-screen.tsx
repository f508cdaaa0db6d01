import { useMessages } from '../i18n/use-messages.tsx';
import { useMissingPart } from '../state/missing-part.ts';
import { reload } from '../state/use-view-state.ts';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import styles from './shell.module.css';

export function CrashScreen() {
  const { crash } = useMessages().common;
  const missing = useMissingPart();
  // What is missing is told above.
  if (missing !== null) return <main className={styles.page} />;
  return (
    <main className={styles.page}>
      <Notice tone="bad" title={crash.title} actions={<Button onClick={reload}>{crash.reload}</Button>}>
        {crash.text}
      </Notice>
    </main>
  );
}

import { useMessages } from '../i18n/use-messages.tsx';
import { reload } from '../state/use-view-state.ts';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import styles from './shell.module.css';

export function CrashScreen() {
  const { crash } = useMessages().common;
  return (
    <main className={styles.page}>
      <Notice tone="bad" title={crash.title} actions={<Button onClick={reload}>{crash.reload}</Button>}>
        {crash.text}
      </Notice>
    </main>
  );
}

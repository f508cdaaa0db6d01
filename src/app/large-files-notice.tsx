import { fill } from '../i18n/fill.ts';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import type { LargeFiles } from './large-files.ts';
import styles from './shell.module.css';

/** Above any screen: these files may be too much for this browser, and what to do; reading them all the same is one of the ways. */
export function LargeFilesNotice({ files }: { files: LargeFiles }) {
  const { large } = useMessages().start;
  const format = useFormat();
  const { name, bytes, memory, isTooMuch, room, answer } = files;
  return (
    <div className={styles.notices} aria-live="polite">
      <Notice
        tone="warn"
        title={fill(large.title, { name, size: format.bytes(bytes) })}
        actions={
          <>
            <Button onClick={() => answer(true)}>{large.read}</Button>
            <Button onClick={() => answer(false)}>{large.leave}</Button>
          </>
        }
      >
        {isTooMuch ? <p>{fill(large.memory, { memory: format.bytes(memory) })}</p> : null}
        {room === null ? null : <p>{fill(large.room, { room: format.bytes(room) })}</p>}
      </Notice>
    </div>
  );
}

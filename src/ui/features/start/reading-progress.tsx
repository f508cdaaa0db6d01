import type { ImportProgress } from '../../../ingest/inspection.ts';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { ProgressBar } from '../../kit/progress-bar.tsx';
import styles from './reading-progress.module.css';

interface ReadingProgressProps {
  /** Empty while the report of the last visit is brought back. */
  fileName: string;
  progress: ImportProgress | null;
  /** The file of which a slow drive or network does not give the bytes. */
  waitsFor: string | null;
  onCancel: () => void;
}

/** How far the reading of a file is, and the way to stop it. */
export function ReadingProgress({ fileName, progress, waitsFor, onCancel }: ReadingProgressProps) {
  const { reading } = useMessages().start;
  const format = useFormat();
  const { step, done, total } = progress ?? { step: 'read' as const, done: 0, total: 0 };
  // The later steps count parts of the work, which say nothing to the reader.
  const size =
    step === 'read' && total > 0
      ? fill(reading.bytes, { done: format.bytes(done), total: format.bytes(total) }) +
        (progress?.rows ? ` · ${format.plural(progress.rows, reading.rows)}` : '')
      : undefined;
  const title = fileName === '' ? reading.resuming : fill(reading.title, { name: fileName });
  return (
    <section className={styles.reading} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ProgressBar label={reading[step]} value={total > 0 ? done / total : null} detail={size} />
      {/* There before it has words, so that they are read out. */}
      <div aria-live="polite">
        {waitsFor === null ? null : (
          <Notice tone="warn" title={fill(reading.waits.title, { name: waitsFor })}>
            {reading.waits.text}
          </Notice>
        )}
      </div>
      <Button onClick={onCancel}>{reading.cancel}</Button>
    </section>
  );
}

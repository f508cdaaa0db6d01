import { useId } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { classNames } from '../../kit/class-names.ts';
import styles from './drop-zone.module.css';

const ACCEPT =
  '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xlsx,.zip,.gz,.html,text/csv,application/json,application/zip,application/gzip,text/html';

interface DropZoneProps {
  dragging: boolean;
  onFiles: (files: File[]) => void;
}

/** The large target for a file. It is one label of a file input: a click or Enter anywhere on it opens the file chooser. */
export function DropZone({ dragging, onFiles }: DropZoneProps) {
  const { drop } = useMessages().start;
  const helpId = useId();
  return (
    <label className={classNames(styles.zone, dragging && styles.dragging)}>
      <input
        type="file"
        className={styles.input}
        accept={ACCEPT}
        multiple
        aria-label={drop.choose}
        aria-describedby={helpId}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <span className={styles.title}>{dragging ? drop.dragging : drop.title}</span>
      <span className={styles.or}>
        {drop.or} <span className={styles.choose}>{drop.choose}</span>
      </span>
      <span className={styles.help} id={helpId}>
        <span>{drop.accepts}</span>
        <span className={styles.paste}>{drop.paste}</span>
      </span>
    </label>
  );
}

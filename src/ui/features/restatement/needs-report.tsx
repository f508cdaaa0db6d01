import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { SnapshotSource } from '../../../snapshot/snapshot.ts';
import { FileButton } from '../../kit/file-button.tsx';
import { Notice } from '../../kit/notice.tsx';
import styles from './restatement.module.css';

interface NeedsReportProps {
  sources: readonly SnapshotSource[];
  reading: boolean;
  onFiles: (files: File[]) => void;
}

const ACCEPT = '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xlsx,.gz,.zip,text/csv,application/json';
const SHA_DIGITS = 12;

/** No report is loaded: which file the snapshot was made from, and a button that opens it. */
export function NeedsReport({ sources, reading, onFiles }: NeedsReportProps) {
  const { needs } = useMessages().restatement;
  const format = useFormat();
  return (
    <Notice
      title={needs.title}
      actions={
        <FileButton accept={ACCEPT} multiple disabled={reading} onFiles={onFiles}>
          {reading ? needs.reading : needs.open}
        </FileButton>
      }
    >
      <p>{needs.text}</p>
      <p>{needs.sources}</p>
      <ul className={styles.sources}>
        {sources.map(({ name, rows, sha256 }) => (
          <li key={`${name} ${sha256}`}>
            {fill(needs.source, {
              name,
              rows: format.plural(rows, needs.rows),
              sha256: sha256.slice(0, SHA_DIGITS),
            })}
          </li>
        ))}
      </ul>
      <p>{needs.check}</p>
    </Notice>
  );
}

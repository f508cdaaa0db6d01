import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { RawFile } from '../../../ingest/inspection.ts';
import { Button } from '../../kit/button.tsx';
import { FileButton } from '../../kit/file-button.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './file-list.module.css';
import { fileWords, outerName, splitName } from './file-words.ts';

export interface FileListProps {
  files: readonly RawFile[];
  /** The last file of all cannot be left out; a member goes with its archive. */
  removable: boolean;
  onSheet: (file: string, sheet: string) => void;
  onAddFiles: (files: File[]) => void;
  onRemoveFile: (name: string) => void;
}

const ACCEPT = '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xlsx,.gz,.zip,text/csv,application/json';

/** The files of one layout: how each was read and its rows; another sheet, one more, one less. */
export function FileList({ files, removable, onSheet, onAddFiles, onRemoveFile }: FileListProps) {
  const { check } = useMessages();
  const format = useFormat();
  return (
    <div className={styles.files}>
      <ul className={styles.list} aria-label={check.files.title}>
        {files.map((file) => {
          const { file: name, archive } = splitName(file.name);
          const workbook = file.format.kind === 'xlsx' ? file.format : null;
          const words = [
            format.bytes(file.bytes),
            ...(archive === null ? [] : [fill(check.files.archive, { archive })]),
            ...fileWords(file.format, check),
            format.plural(file.rows, check.rows),
          ];
          return (
            <li key={`${file.name} ${workbook?.sheet ?? ''}`} className={styles.file}>
              <span className={styles.name}>{name}</span>
              <span className={styles.words}>{words.join(' · ')}</span>
              {workbook !== null && workbook.sheets.length > 1 ? (
                <label className={styles.sheet}>
                  {check.files.sheet}{' '}
                  <Select
                    label={fill(check.files.sheetOf, { name })}
                    value={workbook.sheet}
                    options={workbook.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
                    onChange={(sheet) => onSheet(file.name, sheet)}
                  />
                </label>
              ) : null}
              {removable ? (
                <Button
                  variant="quiet"
                  className={styles.remove}
                  aria-label={fill(check.files.remove, { name: outerName(file.name) })}
                  title={fill(check.files.remove, { name: outerName(file.name) })}
                  onClick={() => onRemoveFile(outerName(file.name))}
                >
                  <span aria-hidden="true">✕</span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <FileButton accept={ACCEPT} multiple onFiles={onAddFiles}>
        {check.files.add}
      </FileButton>
    </div>
  );
}

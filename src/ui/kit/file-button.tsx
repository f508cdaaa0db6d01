import type { ReactNode } from 'react';
import styles from './file-button.module.css';

interface FileButtonProps {
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** A native file input in the look of a button. */
export function FileButton({
  accept,
  multiple = false,
  disabled = false,
  onFiles,
  children,
}: FileButtonProps) {
  return (
    <label className={styles.button}>
      <input
        type="file"
        className={styles.input}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      {children}
    </label>
  );
}

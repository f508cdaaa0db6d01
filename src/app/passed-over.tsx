import { useMessages } from '../i18n/use-messages.tsx';
import type { PassedOver } from '../ingest/inspection.ts';
import { Notice } from '../ui/kit/notice.tsx';
import styles from './shell.module.css';

/** The files without tickets among those that were given: nothing is left out without a word. */
export function PassedOverNotice({ files }: { files: readonly PassedOver[] }) {
  const { check, errors } = useMessages();
  if (files.length === 0) return null;
  return (
    <div className={styles.notices}>
      <Notice title={check.passedOver}>
        <ul>
          {files.map(({ name, code }) => (
            <li key={name}>
              <strong>{name}</strong>: {errors.refusal[code].what}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

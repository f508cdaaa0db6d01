import { useMessages } from '../../../i18n/use-messages.tsx';
import styles from './settings.module.css';

/** Where the licences are of what is in the page (build/third-party.ts). */
export function LicencesNote() {
  const texts = useMessages().settings.licences;
  return (
    <p className={styles.intro}>
      {texts.intro}{' '}
      <a href="third-party.txt" target="_blank" rel="noreferrer">
        {texts.link}
      </a>
    </p>
  );
}

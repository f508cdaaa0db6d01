import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import styles from './wordmark.module.css';

/** The name, with a letter in the colour of each line. `page`: as the title of a page. */
export function Wordmark({ size = 'bar' }: { size?: 'bar' | 'page' }) {
  return (
    <>
      <VisuallyHidden>Linewise</VisuallyHidden>
      <span className={styles[size]} aria-hidden="true">
        l<span className={styles.line1}>i</span>n<span className={styles.line2}>e</span>w
        <span className={styles.line3}>i</span>se
      </span>
    </>
  );
}

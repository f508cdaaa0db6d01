import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import styles from './make.module.css';

interface FrozenScreenProps {
  title: string;
  /** What the browser could not keep. */
  warning: string | null;
  forms: ReactNode;
  onOpen: () => void;
  onAgain: () => void;
  onFresh: () => void;
  document: ReactNode;
}

/** A snapshot that was frozen: the ways to share it beside what is shared. */
export function FrozenScreen({
  title,
  warning,
  forms: shareForms,
  onOpen,
  onAgain,
  onFresh,
  document,
}: FrozenScreenProps) {
  const { frozen, forms } = useMessages().share;
  return (
    <div className={styles.make}>
      <section className={styles.maker} aria-labelledby="frozen-snapshot">
        <header className={styles.head}>
          <h1 id="frozen-snapshot">{fill(frozen.title, { title })}</h1>
          {warning === null ? (
            <p className={styles.intro}>{frozen.kept}</p>
          ) : (
            <Notice tone="warn">{warning}</Notice>
          )}
        </header>
        <section className={styles.part}>
          <h2>{forms.title}</h2>
          {shareForms}
        </section>
        <div className={styles.ways}>
          <Button onClick={onOpen}>{frozen.open}</Button>
          <Button onClick={onAgain}>{frozen.again}</Button>
          <Button onClick={onFresh}>{frozen.fresh}</Button>
        </div>
      </section>
      <section className={styles.preview} aria-label={title}>
        <div className={styles.sheet} data-snapshot="">
          {document}
        </div>
      </section>
    </div>
  );
}

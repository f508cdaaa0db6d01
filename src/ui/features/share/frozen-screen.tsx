import { useEffect, useRef, type ReactNode } from 'react';
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
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that froze it is gone: reading goes on at what came of it.
  useEffect(() => {
    const page = heading.current?.ownerDocument;
    if (page !== undefined && page.activeElement === page.body) heading.current?.focus();
  }, []);
  return (
    <div className={styles.make}>
      <section className={styles.maker} aria-labelledby="frozen-snapshot">
        <header className={styles.head}>
          <h1 ref={heading} id="frozen-snapshot" tabIndex={-1}>
            {fill(frozen.title, { title })}
          </h1>
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

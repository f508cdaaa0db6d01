import { useId, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import styles from './routes.module.css';

/** The measures of the lines themselves, below the ways between them. */
export function RouteFigures({ children }: { children: ReactNode }) {
  const { figures } = useMessages().routes;
  const id = useId();
  return (
    <section className={styles.figures} aria-labelledby={id}>
      <h2 id={id}>{figures.title}</h2>
      <p className={styles.intro}>{figures.intro}</p>
      {children}
    </section>
  );
}

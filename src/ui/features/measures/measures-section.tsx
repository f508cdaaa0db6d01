import { useId } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import styles from './measures.module.css';

interface MeasuresSectionProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  /** The table; only asked for while the section is open. */
  children: ReactNode;
}

/** The part of the page with every measure. Closed at first: what is in it is worked out when it is opened. */
export function MeasuresSection({ open, onOpen, children }: MeasuresSectionProps) {
  const texts = useMessages().measures;
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <div>
          <h2 id={`${id}-title`}>{texts.title}</h2>
          <p className={styles.intro}>{texts.intro}</p>
        </div>
        <Button aria-expanded={open} aria-controls={`${id}-table`} onClick={() => onOpen(!open)}>
          {open ? texts.close : texts.open}
        </Button>
      </div>
      <div id={`${id}-table`} hidden={!open}>
        {open ? children : null}
      </div>
    </section>
  );
}

import type { ReactNode } from 'react';
import { classNames } from '../../kit/class-names.ts';
import styles from './check-section.module.css';
import type { Section } from './open-questions.ts';

interface CheckSectionProps {
  section: Section | 'closed' | 'preview' | 'quality' | 'measure';
  /** The content needs the whole width: the head stands above it. */
  wide?: boolean;
  title: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}

const headingId = (section: CheckSectionProps['section']) => `check-${section}`;

/** Brings a section into view and the focus to its heading. Not by a link: the fragment of the address holds the state. */
export function goToSection(section: CheckSectionProps['section']): void {
  const heading = document.getElementById(headingId(section));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

export function CheckSection({ section, wide = false, title, intro, children }: CheckSectionProps) {
  return (
    <section className={classNames(styles.section, wide && styles.wide)} aria-labelledby={headingId(section)}>
      <div className={styles.head}>
        <h2 id={headingId(section)} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

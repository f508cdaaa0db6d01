import { useId } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { zoneSeconds } from '../../../i18n/zone-moment.ts';
import type { Restatement } from '../../../report/restatement.ts';
import styles from './restatement.module.css';

interface LedgerNotesProps {
  restatement: Restatement;
  /** When the snapshot ends, and the zone it tells the time in. */
  asOf: string | null;
  zone: string;
}

/** How the reasons add up, and what this export cannot tell. */
export function LedgerNotes({ restatement, asOf, zone }: LedgerNotesProps) {
  const id = useId();
  const { notes } = useMessages().restatement;
  const format = useFormat();
  const { after, hasHistory, lastDatesOnly } = restatement;
  const moment = asOf === null ? '' : format.dateTime(zoneSeconds(asOf, zone));
  const lines = [
    notes.sum,
    ...(after === null ? [] : [fill(notes.since, { moment })]),
    notes.balance,
    hasHistory ? notes.undated : notes.noHistory,
    ...(lastDatesOnly ? [notes.lastDates] : []),
  ];
  return (
    <section className={styles.notes} aria-labelledby={id}>
      <h2 id={id}>{notes.title}</h2>
      <ul className={styles.rules}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

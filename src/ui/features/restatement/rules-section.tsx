import { useId } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { zoneSeconds } from '../../../i18n/zone-moment.ts';
import type { Restatement } from '../../../report/restatement.ts';
import type { ComparedSide, SnapshotComparison } from '../../../snapshot/compare-snapshots.ts';
import { differenceWords } from '../../../snapshot/difference-words.ts';
import styles from './restatement.module.css';

interface RulesSectionProps {
  comparison: SnapshotComparison;
  was: ComparedSide;
  now: ComparedSide;
  /** Of a report beside the snapshot; NULL for two snapshots. */
  age: Restatement['age'] | null;
}

/** By what rules the two sides differ, before any figure. */
export function RulesSection({ comparison: { differences }, was, now, age }: RulesSectionProps) {
  const id = useId();
  const messages = useMessages();
  const format = useFormat();
  const { rules } = messages.restatement;
  const sentences = differences.map((difference) =>
    differenceWords(difference, { was, now }, messages, format),
  );
  const moment = now.asOf === null ? '' : format.dateTime(zoneSeconds(now.asOf, now.zone));
  const aged: Record<Restatement['age'], string[]> = {
    newer: [],
    older: [fill(rules.older, { now: moment })],
    same: differences.length === 0 ? [] : [rules.sameMoment],
    undated: [rules.undated],
  };
  const all = [...sentences, ...(age === null ? [] : aged[age])];
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{rules.title}</h2>
      {all.length === 0 ? (
        <p className={styles.note}>{rules.same}</p>
      ) : (
        <ul className={styles.rules}>
          {all.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

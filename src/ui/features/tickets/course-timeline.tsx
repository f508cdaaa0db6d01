import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { LINES } from '../../../kpi/facts.ts';
import type { Moment } from '../../../report/ticket-course.ts';
import type { TimelineEntry } from '../../../report/ticket-timeline.ts';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { classNames } from '../../kit/class-names.ts';
import styles from './course-dialog.module.css';

interface CourseTimelineProps {
  entries: readonly TimelineEntry[];
  created: Moment | null;
  /** The moment up to which the export looks (seconds UTC), for a ticket that is open then. */
  openAt: number | null;
}

/** What happened to a ticket, in its order, with how long it took. */
export function CourseTimeline({ entries, created, openAt }: CourseTimelineProps) {
  const { common, tickets } = useMessages();
  const format = useFormat();
  const texts = tickets.course;
  const after = ({ at }: TimelineEntry) =>
    created === null || at.utc <= created.utc
      ? null
      : fill(texts.after, { time: format.duration(at.utc - created.utc) });
  const lasted = (seconds: number | null) =>
    seconds === null ? texts.stillThere : fill(texts.forSeconds, { time: format.duration(seconds) });
  const detail = (entry: TimelineEntry): ReactNode => {
    switch (entry.kind) {
      case 'stay':
        return [
          lasted(entry.seconds),
          ...(entry.pickup === null || entry.pickup <= 0
            ? []
            : [fill(texts.pickup, { time: format.duration(entry.pickup) })]),
        ].join(' · ');
      case 'hold':
        return lasted(entry.seconds);
      case 'due':
      case 'response_due':
        return entry.met === null ? null : (
          <span className={entry.met ? styles.met : styles.missed}>
            <span aria-hidden="true">{entry.met ? '✓' : '✕'}</span> {entry.met ? texts.met : texts.missed}
          </span>
        );
      default:
        return after(entry);
    }
  };
  const words = (entry: TimelineEntry): ReactNode => {
    if (entry.kind !== 'stay') return texts.entries[entry.kind];
    const line = LINES.find((one) => one === entry.line);
    const name = line === undefined ? null : common.lines[line];
    const place =
      entry.group === null
        ? (name ?? texts.unknownPlace)
        : name === null
          ? entry.group
          : fill(texts.groupOfLine, { group: entry.group, line: name });
    return (
      <>
        {line === undefined ? null : <LineKeyMark line={`${line}`} />} {fill(texts.entries.stay, { place })}
      </>
    );
  };
  return (
    <section>
      <h3>{texts.timeline}</h3>
      {entries.length === 0 ? (
        <p className={styles.muted}>{texts.noTimeline}</p>
      ) : (
        <ol className={styles.timeline}>
          {entries.map((entry, index) => (
            <li
              // Nothing tells two entries of one moment apart but their place, which does not change.
              key={index}
              className={classNames(
                styles.entry,
                (entry.kind === 'stay' || entry.kind === 'hold') && styles.minor,
              )}
            >
              <span className={styles.when}>{format.dateTime(entry.at.local)}</span>
              <span>{words(entry)}</span>
              <span className={styles.detail}>{detail(entry)}</span>
            </li>
          ))}
        </ol>
      )}
      {openAt === null || created === null ? null : (
        <p className={styles.muted}>
          {fill(texts.open, { time: format.duration(Math.max(0, openAt - created.utc)) })}
        </p>
      )}
    </section>
  );
}

import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { LineBacklog } from '../../../report/compute-backlog.ts';
import { BusyTitle } from '../../kit/busy-title.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import { agedOver } from './aged-over.ts';
import type { BacklogMoment } from './backlog-moment.ts';
import styles from './backlog.module.css';

const DAY = 86_400;
/** Older than this is old. */
const OLD = 30 * DAY;

interface BacklogTitleProps {
  moment: BacklogMoment;
  /** NULL while it is computed. */
  lines: readonly LineBacklog[] | null;
  /** Open tickets of all lines when the period began, and those of which it is not known; NULL where none of it is. */
  atStart: { open: number; missing: number } | null;
  busy: boolean;
}

/** How much is open and whether that is more than before, as the title; below it of when that is, how old, and how much work. */
export function BacklogTitle({ moment, lines, atStart, busy }: BacklogTitleProps) {
  const { backlog: texts, common } = useMessages();
  const format = useFormat();
  const all = lines?.find(({ line }) => line === 'all');
  const open = all?.open ?? null;
  return (
    <BusyTitle busy={busy}>
      <h1>{open === null ? texts.title : headline()}</h1>
      <p className={styles.lead}>
        {fill(moment.isNow ? texts.now : texts.atEnd, {
          moment: format.dateTime(moment.local),
          date: format.date(moment.local),
        })}{' '}
        {lines === null ? <Skeleton width="40ch" height="0.9em" /> : sentences().join(' ')}
      </p>
    </BusyTitle>
  );

  function headline(): string {
    if (open === null || open === 0) return texts.none;
    const text = format.plural(open, texts.open);
    if (atStart === null || moment.startDay === null) return text;
    const change = open - atStart.open;
    // Tickets of which it is not known whether they were open could turn the change around.
    if (change - atStart.missing < 0 && change + (all?.missing ?? 0) > 0) return text;
    return fill(change > 0 ? texts.more : change < 0 ? texts.less : texts.same, {
      open: text,
      n: format.integer(Math.abs(change)),
      date: format.date(moment.startDay),
    });
  }

  function sentences(): string[] {
    if (!all || open === null || open === 0) return [];
    const holder = lines?.find(({ line, oldest }) => line !== 'all' && oldest === all.oldest)?.line ?? 'all';
    const old = agedOver(OLD, all);
    return [
      ...(all.oldest === null
        ? []
        : [fill(texts.oldest, { age: format.duration(all.oldest), line: common.lines[holder] })]),
      ...(old === 0
        ? []
        : [
            format.plural(old, texts.old, {
              open: format.integer(open),
              share: format.percent(old / open, 0),
            }),
          ]),
      ...(all.missing === 0 ? [] : [format.plural(all.missing, texts.missing)]),
      ...(all.daysToClear === null
        ? []
        : [fill(texts.clear, { days: format.number(all.daysToClear, all.daysToClear < 10 ? 1 : 0) })]),
    ];
  }
}

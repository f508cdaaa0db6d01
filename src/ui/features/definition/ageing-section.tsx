import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { AGE_EDGES } from '../../../kpi/compile/histogram-sql.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import type { LineBacklog } from '../../../report/compute-backlog.ts';
import { DataTable } from '../../kit/data-table.tsx';
import { barMarks, type BarSpan } from './bar-range.ts';
import { Bars } from './bars.tsx';
import styles from './ageing-section.module.css';

interface AgeingSectionProps {
  backlog: readonly LineBacklog[];
  onBar: (line: LineKey, bar: BarSpan) => void;
}

/** How old the open tickets of each line are, and how long they would still take. */
export function AgeingSection({ backlog, onBar }: AgeingSectionProps) {
  const { common, distribution } = useMessages();
  const texts = distribution.ageing;
  const format = useFormat();
  const used = backlog.filter(({ open, missing }) => (open ?? 0) + missing > 0);
  const clearIn = ({ daysToClear, resolvedLast28 }: LineBacklog) => {
    if (daysToClear !== null) return format.number(daysToClear, daysToClear < 10 ? 1 : 0);
    return resolvedLast28 === 0 ? texts.never : texts.unknown;
  };
  return (
    <>
      <Bars
        head={texts.age}
        edges={AGE_EDGES}
        lines={used.map(({ line, bands }) => ({ line, counts: bands }))}
        summary={(line, n) => format.plural(n, texts.total, { line: common.lines[line] })}
        marks={(line) => {
          const own = used.find((one) => one.line === line);
          return barMarks(format, [
            { seconds: own?.median, text: distribution.median },
            { seconds: own?.oldest, text: texts.oldest },
          ]);
        }}
        onBar={onBar}
      />
      <DataTable
        className={styles.clear}
        caption={texts.clear}
        columns={[
          { key: 'line', head: texts.line },
          { key: 'open', head: texts.open, align: 'end' },
          { key: 'oldest', head: texts.oldestHead, align: 'end' },
          { key: 'resolved', head: texts.resolved, align: 'end' },
          { key: 'days', head: texts.days, align: 'end' },
        ]}
        rows={used.map((one) => ({
          key: one.line,
          cells: [
            common.linesShort[one.line],
            one.open === null ? texts.unknown : format.integer(one.open),
            one.oldest === null ? '' : format.duration(one.oldest),
            one.resolvedLast28 === null ? texts.unknown : format.integer(one.resolvedLast28),
            clearIn(one),
          ],
        }))}
      />
      <p className={styles.why}>{texts.clearWhy}</p>
    </>
  );
}

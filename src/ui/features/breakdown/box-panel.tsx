import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { FiveNumbers } from '../../../kpi/compile/five-number-sql.ts';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import { BoxChart } from '../../charts/box-chart.tsx';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { isOrdered, partName } from './part.ts';
import styles from './panels.module.css';

const SHOWN = 15;
/** Below this the slowest and the quickest are not called so. */
const SOUND = 30;
const LEVELS = ['p5', 'p25', 'median', 'p75', 'p95'] as const;

interface BoxPanelProps {
  by: SplitBy;
  groups: readonly FiveNumbers[];
  busy: boolean;
  fileName: string;
  onTickets: (key: string | null) => void;
}

/** How the durations of each value are spread. */
export function BoxPanel({ by, groups, busy, fileName, onTickets }: BoxPanelProps) {
  const messages = useMessages();
  const format = useFormat();
  const [scale, setScale] = useState<'log' | 'linear'>('log');
  const { box: texts, dimensions, table } = messages.breakdown;
  const title = fill(texts.title, { by: dimensions[by] });
  const named = groups.map((group) => ({ ...group, name: partName(by, group.key, messages, format) }));
  const drawn = isOrdered(by)
    ? named.toSorted((a, b) => Number(a.key ?? Infinity) - Number(b.key ?? Infinity))
    : named.slice(0, SHOWN);
  const rows = drawn.map((group) => ({
    ...group,
    label: fill(texts.row, {
      name: group.name,
      median: format.duration(group.median),
      low: format.duration(group.p25),
      high: format.duration(group.p75),
      n: format.integer(group.n),
    }),
    onOpen: () => onTickets(group.key),
  }));
  const notDrawn = named.length - drawn.length;
  return (
    <ChartFrame
      title={title}
      summary={named.length === 0 ? texts.empty : <Summary groups={named} />}
      unit={texts.unit}
      busy={busy}
      fileName={fileName}
      controls={
        <SegmentedControl
          label={texts.scale}
          value={scale}
          options={(['log', 'linear'] as const).map((value) => ({ value, label: texts[value] }))}
          onChange={setScale}
        />
      }
      notes={notDrawn > 0 ? <p className={styles.note}>{format.plural(notDrawn, texts.notDrawn)}</p> : null}
      data={{
        head: [dimensions[by], table.n, ...LEVELS],
        rows: named.map((group) => [group.name, group.n, ...LEVELS.map((level) => group[level])]),
      }}
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { key: 'name', head: dimensions[by] },
            { key: 'n', head: table.n, align: 'end' },
            ...LEVELS.map((level) => ({
              key: level,
              head: level === 'median' ? table.value.seconds : level,
              align: 'end' as const,
            })),
          ]}
          rows={named.map((group) => ({
            key: group.key ?? 'of no value',
            cells: [
              group.name,
              format.integer(group.n),
              ...LEVELS.map((level) => format.duration(group[level])),
            ],
          }))}
        />
      }
    >
      {rows.length === 0 ? null : <BoxChart title={title} rows={rows} log={scale === 'log'} />}
    </ChartFrame>
  );
}

function Summary({ groups }: { groups: readonly (FiveNumbers & { name: string })[] }) {
  const { box: texts } = useMessages().breakdown;
  const format = useFormat();
  const sound = groups.filter(({ n }) => n >= SOUND);
  const sorted = (sound.length > 0 ? sound : groups).toSorted((a, b) => b.median - a.median);
  const [slow, quick] = [sorted[0], sorted.at(-1)];
  if (slow === undefined || quick === undefined) return null;
  if (sorted.length === 1) {
    return fill(texts.one, { name: slow.name, value: format.duration(slow.median) });
  }
  return fill(texts.summary, {
    slow: slow.name,
    slowest: format.duration(slow.median),
    quick: quick.name,
    quickest: format.duration(quick.median),
  });
}

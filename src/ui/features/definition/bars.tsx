import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { LineHistogram } from '../../../kpi/compile/histogram-sql.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import { Button } from '../../kit/button.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { barOf, barSpan, shownBars, type BarMark, type BarSpan } from './bar-range.ts';

import styles from './bars.module.css';

interface BarsProps {
  /** What is spread: the head of the first column. */
  head: string;
  /** Seconds at which the bars end; one more bar holds what is above. */
  edges: readonly number[];
  /** The lines that have tickets; the first is drawn first. */
  lines: readonly LineHistogram[];
  /** What the bars of a line say together. */
  summary: (line: LineKey, tickets: number) => ReactNode;
  marks: (line: LineKey) => readonly BarMark[];
  onBar: (line: LineKey, bar: BarSpan) => void;
}

/** How many tickets took how long: one line as bars with its numbers, or all lines as a table. */
export function Bars({ head, edges, lines, summary, marks, onBar }: BarsProps) {
  const { common, distribution, overview } = useMessages();
  const format = useFormat();
  const [chosen, setChosen] = useState<LineKey>('all');
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const shown = lines.find(({ line }) => line === chosen) ?? lines[0];
  if (shown === undefined) return null;
  const { line, counts } = shown;
  const label = (bar: number) =>
    bar < edges.length
      ? fill(distribution.upTo, { edge: format.duration(edges[bar] ?? 0) })
      : fill(distribution.above, { edge: format.duration(edges.at(-1) ?? 0) });
  const tickets = (one: LineHistogram, bar: number) => {
    const n = one.counts[bar] ?? 0;
    return (
      <TicketsButton key={one.line} n={n} onOpen={() => onBar(one.line, barSpan(bar, edges))}>
        {format.integer(n)}
      </TicketsButton>
    );
  };
  const bars = shownBars(lines);
  const most = Math.max(...counts, 1);
  const text = summary(
    line,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return (
    <>
      <div className={styles.head}>
        {lines.length > 1 && !asTable ? (
          <SegmentedControl
            label={distribution.lines}
            value={line}
            options={lines.map((one) => ({ value: one.line, label: common.linesShort[one.line] }))}
            onChange={setChosen}
          />
        ) : null}
        <Button
          variant="quiet"
          className={styles.toggle}
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? overview.trend.showChart : overview.trend.showTable}
        </Button>
      </div>
      {asTable ? (
        <DataTable
          caption={head}
          captionHidden
          columns={[
            { key: 'bar', head },
            ...lines.map((one) => ({
              key: one.line,
              head: common.linesShort[one.line],
              align: 'end' as const,
            })),
          ]}
          rows={bars.map((bar) => ({
            key: String(bar),
            cells: [label(bar), ...lines.map((one) => tickets(one, bar))],
          }))}
        />
      ) : (
        <>
          <p id={id} className={styles.summary} aria-live="polite">
            {text}
          </p>
          <ol className={styles.bars} data-line={line} aria-labelledby={id}>
            {bars.map((bar) => (
              <li key={bar}>
                <span className={styles.label}>{label(bar)}</span>
                <span className={styles.track} aria-hidden="true">
                  <span
                    className={styles.bar}
                    style={{ inlineSize: `${(100 * (counts[bar] ?? 0)) / most}%` }}
                  />
                </span>
                <span className={styles.count}>{tickets(shown, bar)}</span>
                <span className={styles.marks}>
                  {marks(line)
                    .filter(({ seconds }) => barOf(seconds, edges) === bar)
                    .map((mark) => (
                      <span key={mark.text} className={styles.mark}>
                        {mark.text}
                      </span>
                    ))}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Button } from '../kit/button.tsx';
import { ScrollArea } from '../kit/scroll-area.tsx';
import type { ChartData } from './chart-data.ts';
import { ChartSave } from './chart-save.tsx';
import { Still } from './still.tsx';
import styles from './chart-frame.module.css';

interface ChartFrameProps {
  title: ReactNode;
  /** What the chart says, in one sentence. */
  summary: ReactNode;
  /** What the vertical axis counts. */
  unit: ReactNode;
  /** Choices that change the chart, above it. */
  controls?: ReactNode;
  /** A way to another chart, beside those to take this one along. */
  aside?: ReactNode;
  /** The same data as a table. */
  table: ReactNode;
  /** The same data as raw values; with it the chart can be saved. NULL while it is computed. */
  data?: ChartData | null;
  /** Of what is saved, without its ending. */
  fileName?: string;
  /** Whether it is drawn as SVG, so that it can be saved as a picture. */
  picture?: boolean;
  /** What the marks in the chart mean, below it and below its table. */
  notes?: ReactNode;
  busy?: boolean;
  /** Of its title among the headings of the page. */
  level?: 2 | 3;
  children: ReactNode;
}

/** What every chart has around it: title, sentence, unit, the switch to a table with the same data, and the ways to save it. */
export function ChartFrame({
  title,
  summary,
  unit,
  controls,
  aside,
  table,
  data,
  fileName = 'linewise',
  picture = true,
  notes,
  busy = false,
  level = 2,
  children,
}: ChartFrameProps) {
  const { trend } = useMessages().overview;
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const Heading = `h${level}` as const;
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className={styles.frame} aria-labelledby={titleId} aria-busy={busy}>
      <figcaption className={styles.caption}>
        <Heading id={titleId} className={styles.title} data-chart="title">
          {title}
        </Heading>
        <div className={styles.ways}>
          {aside}
          <Button
            variant="quiet"
            className={styles.way}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? trend.showChart : trend.showTable}
          </Button>
          {data === undefined ? null : (
            <ChartSave
              figure={figure}
              data={busy ? null : data}
              fileName={fileName}
              picture={picture}
              drawn={!asTable}
            />
          )}
        </div>
        <p className={styles.summary} data-chart="summary">
          {summary}
        </p>
        {controls === undefined || controls === null ? null : (
          <div className={styles.controls}>{controls}</div>
        )}
      </figcaption>
      <p className={styles.unit} data-chart="unit">
        {unit}
      </p>
      {asTable ? (
        <ScrollArea className={styles.table} labelledBy={titleId}>
          {table}
        </ScrollArea>
      ) : (
        <div className={styles.drawing} data-chart="drawing">
          <Still busy={busy} of={fileName}>
            {children}
          </Still>
        </div>
      )}
      {notes === undefined || notes === null ? null : <div data-chart="notes">{notes}</div>}
    </figure>
  );
}

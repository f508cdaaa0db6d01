import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Button } from '../kit/button.tsx';
import { ScrollArea } from '../kit/scroll-area.tsx';
import styles from './chart-frame.module.css';

interface ChartFrameProps {
  title: ReactNode;
  /** What the chart says, in one sentence. */
  summary: ReactNode;
  /** What the vertical axis counts. */
  unit: ReactNode;
  /** Choices that change the chart, right of the title. */
  controls?: ReactNode;
  /** The same data as a table. */
  table: ReactNode;
  busy?: boolean;
  children: ReactNode;
}

/** What every chart has around it: title, sentence, unit, and the switch to a table with the same data. */
export function ChartFrame({
  title,
  summary,
  unit,
  controls,
  table,
  busy = false,
  children,
}: ChartFrameProps) {
  const { trend } = useMessages().overview;
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  return (
    <figure className={styles.frame} aria-labelledby={titleId} aria-busy={busy}>
      <figcaption className={styles.caption}>
        <div className={styles.texts}>
          <h2 id={titleId}>{title}</h2>
          <p className={styles.summary}>{summary}</p>
        </div>
        <div className={styles.controls}>
          {controls}
          <Button
            variant="quiet"
            className={styles.toggle}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? trend.showChart : trend.showTable}
          </Button>
        </div>
      </figcaption>
      <p className={styles.unit}>{unit}</p>
      {asTable ? (
        <ScrollArea className={styles.table} labelledBy={titleId}>
          {table}
        </ScrollArea>
      ) : (
        children
      )}
    </figure>
  );
}

import { fill } from '../../i18n/fill.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { isApplicable } from '../../kpi/chosen-lines.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { Snapshot, SnapshotFigure } from '../../snapshot/snapshot.ts';
import { LineKeyMark } from '../charts/line-key-mark.tsx';
import { LINE_STYLE } from '../charts/line-style.ts';
import styles from './figure-block.module.css';
import { SnapshotFigureView } from './snapshot-cell.tsx';
import { countsOpenAmong, snapshotComparison, snapshotLines } from './snapshot-view.ts';

/** The figures of a KPI, of all lines and of each it says something about, side by side. */
export function LineFigures({ snapshot, kpi }: { snapshot: Snapshot; kpi: KpiId }) {
  const { common, overview, snapshot: texts } = useMessages();
  const lines = snapshotLines(snapshot);
  const comparison = snapshotComparison(snapshot);
  const shown = lines.filter((line) => isApplicable(kpiDefinition(kpi), line, lines));
  if (shown.length === 0) return <p className={styles.remedy}>{overview.trend.notApplicable}</p>;
  return (
    <ul className={styles.figures} aria-label={texts.page.caption}>
      {shown.map((line) => {
        const figure = snapshot.kpis.find((one) => one.kpi === kpi && one.line === line);
        return (
          <li key={line} className={styles.figure} data-line={line}>
            <span className={styles.line} style={{ color: LINE_STYLE[line].color }}>
              <LineKeyMark line={line} /> {common.lines[line]}
            </span>
            <SnapshotFigureView
              snapshot={snapshot}
              kpi={kpi}
              line={line}
              beside={lines}
              comparison={comparison}
            />
            {figure?.unit === 'seconds' ? (
              <DurationDetails figure={figure} isSame={countsOpenAmong(snapshot.definitions, kpi)} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** What a median leaves out: the mean, how sure it is, and the tickets that are still open. */
function DurationDetails({
  figure: { value, mean, low, high, censored },
  isSame,
}: {
  figure: SnapshotFigure;
  /** Whether the open tickets come to those of the figure. */
  isSame: boolean;
}) {
  const { snapshot } = useMessages();
  const format = useFormat();
  const texts = snapshot.kpi;
  const time = (seconds: number | null) => (seconds === null ? texts.beyond : format.duration(seconds));
  return (
    <span className={styles.details}>
      {value === null || mean === null ? null : <span>{fill(texts.mean, { value: time(mean) })}</span>}
      {low === null || high === null ? null : (
        <span>{fill(texts.interval, { low: time(low), high: time(high) })}</span>
      )}
      {censored === null || censored.open === 0 ? null : (
        <span>
          {fill(isSame ? texts.censored : texts.censoredOthers, {
            open: format.integer(censored.open),
            value: time(censored.value),
            p90: time(censored.p90),
          })}
        </span>
      )}
    </span>
  );
}

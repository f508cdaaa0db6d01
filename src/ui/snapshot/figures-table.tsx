import { useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import lineTable from '../charts/line-table.module.css';
import styles from '../charts/figures-table.module.css';
import { classNames } from '../kit/class-names.ts';
import { LineKeyMark } from '../charts/line-key-mark.tsx';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import { KpiAbout } from './kpi-about.tsx';
import { SnapshotCell } from './snapshot-cell.tsx';
import { snapshotComparison, snapshotKpis, snapshotLines } from './snapshot-view.ts';

/** Every figure of a snapshot at once: KPIs down, lines across, as on the overview it was made from. */
export function FiguresTable({ snapshot }: { snapshot: Snapshot }) {
  const { common, overview, snapshot: texts } = useMessages();
  const locale = useLocale();
  const lines = snapshotLines(snapshot);
  const comparison = snapshotComparison(snapshot);
  return (
    <table className={classNames(lineTable.frame, styles.table)} data-wide={lines.length > 4}>
      <caption>
        <VisuallyHidden>{texts.page.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{overview.indicator}</VisuallyHidden>
          </th>
          {lines.map((line) => (
            <th key={line} scope="col" data-line={line}>
              <span className={styles.lineName}>
                <LineKeyMark line={line} /> {common.lines[line]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {snapshotKpis(snapshot).map((kpi) => {
          const { text } = kpiDefinition(kpi);
          const measured = snapshot.definitions.find((one) => one.kpi === kpi);
          return (
            <tr key={kpi}>
              <th scope="row">
                <span className={styles.kpiName}>{text[locale].name}</span>
                <KpiAbout snapshot={snapshot} kpi={kpi} className={styles.kpiShort} />
              </th>
              {measured?.evidence === 'none' ? (
                <td colSpan={lines.length} className={styles.remedy}>
                  <strong>{overview.notMeasurableHere}</strong> {text[locale].remedy}
                </td>
              ) : (
                lines.map((line) => (
                  <SnapshotCell
                    key={line}
                    snapshot={snapshot}
                    kpi={kpi}
                    line={line}
                    beside={lines}
                    comparison={comparison}
                  />
                ))
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

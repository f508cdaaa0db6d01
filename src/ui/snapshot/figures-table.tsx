import { useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import lineTable from '../charts/line-table.module.css';
import styles from '../charts/figures-table.module.css';
import { classNames } from '../kit/class-names.ts';
import { LineHeads } from '../charts/line-heads.tsx';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import { KpiAbout } from './kpi-about.tsx';
import { SnapshotCell } from './snapshot-cell.tsx';
import { snapshotKpis } from '../../snapshot/shown-figures.ts';
import { snapshotComparison, snapshotLines } from './snapshot-view.ts';

/** Every figure of a snapshot at once: KPIs down, lines across, as on the overview it was made from. */
export function FiguresTable({ snapshot }: { snapshot: Snapshot }) {
  const { overview, snapshot: texts } = useMessages();
  const locale = useLocale();
  const lines = snapshotLines(snapshot);
  const comparison = snapshotComparison(snapshot);
  return (
    <table className={classNames(lineTable.frame, styles.table)} data-wide={lines.length > 4}>
      <caption>
        <VisuallyHidden>{texts.page.caption}</VisuallyHidden>
      </caption>
      <LineHeads lines={lines} className={styles.lineName} />
      <tbody>
        {snapshotKpis(snapshot).map((kpi) => {
          const { text } = kpiDefinition(kpi);
          const measured = snapshot.definitions.find((one) => one.kpi === kpi);
          return (
            <tr key={kpi}>
              <th scope="row">
                <span className={styles.kpiName}>{inLanguage(text, locale).name}</span>
                <KpiAbout snapshot={snapshot} kpi={kpi} className={styles.kpiShort} />
              </th>
              {measured?.evidence === 'none' ? (
                <td colSpan={lines.length} className={styles.remedy}>
                  <strong>{overview.notMeasurableHere}</strong> {inLanguage(text, locale).remedy}
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

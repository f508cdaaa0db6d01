import { useId, type ReactNode } from 'react';
import { fill } from '../../i18n/fill.ts';
import { useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import { withShownNames } from '../../snapshot/shown-names.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { BreakdownChart } from './breakdown-chart.tsx';
import { Course } from './course.tsx';
import styles from './figure-block.module.css';
import { KpiAbout } from './kpi-about.tsx';
import { LineFigures } from './line-figures.tsx';
import { KpiActions, Notes } from './remarks.tsx';
import { SnapshotWords } from './snapshot-words.tsx';

interface KpiBlockProps {
  snapshot: Snapshot;
  kpi: KpiId;
  /** In place of its notes and actions, where these can be written. */
  remarks?: ReactNode;
}

/** One KPI of a snapshot: its figures per line with their changes, its course, its breakdowns, its notes and actions. */
export function KpiBlock({ snapshot, kpi, remarks }: KpiBlockProps) {
  return (
    <SnapshotWords snapshot={snapshot} kpi={kpi}>
      <Block snapshot={snapshot} kpi={kpi} remarks={remarks} />
    </SnapshotWords>
  );
}

function Block({ snapshot: given, kpi, remarks }: KpiBlockProps) {
  const messages = useMessages();
  const locale = useLocale();
  const id = useId();
  const snapshot = withShownNames(given, messages);
  const { text } = kpiDefinition(kpi);
  const measured = snapshot.definitions.find((one) => one.kpi === kpi);
  const breakdowns = snapshot.breakdowns.filter((one) => one.kpi === kpi);
  return (
    <section className={styles.block} aria-labelledby={id} data-kpi={kpi}>
      <div className={styles.body}>
        <div className={styles.main}>
          <h2 id={id}>{inLanguage(text, locale).name}</h2>
          <p className={styles.about}>
            <KpiAbout snapshot={snapshot} kpi={kpi} className={styles.aboutPart} />
          </p>
          <OtherVersion snapshot={snapshot} kpi={kpi} />
          {measured?.evidence === 'none' ? (
            <p className={styles.remedy}>
              <strong>{messages.overview.notMeasurableHere}</strong> {inLanguage(text, locale).remedy}
            </p>
          ) : (
            <LineFigures snapshot={snapshot} kpi={kpi} />
          )}
        </div>
        {measured?.evidence === 'none' ? null : (
          <div className={styles.charts}>
            <Course snapshot={snapshot} kpi={kpi} />
            {breakdowns.map((breakdown) => (
              <BreakdownChart key={breakdown.by} snapshot={snapshot} breakdown={breakdown} />
            ))}
          </div>
        )}
        {remarks ?? (
          <>
            <Notes snapshot={snapshot} kpi={kpi} />
            <KpiActions snapshot={snapshot} kpi={kpi} />
          </>
        )}
      </div>
    </section>
  );
}

/** Where the KPI means something else now than when the snapshot was made. */
function OtherVersion({ snapshot, kpi }: { snapshot: Snapshot; kpi: KpiId }) {
  const texts = useMessages().snapshot.kpi;
  const now = kpiDefinition(kpi).version;
  const was = snapshot.definitions.find((one) => one.kpi === kpi)?.version ?? now;
  if (was === now) return null;
  return <p className={styles.warning}>{fill(was < now ? texts.redefined : texts.newer, { now, was })}</p>;
}

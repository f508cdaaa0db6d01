import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { zoneSeconds } from '../../../i18n/zone-moment.ts';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import { localDate } from '../../../kpi/periods.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { snapshotFindings } from '../../../snapshot/talking-points.ts';
import { Button } from '../../kit/button.tsx';
import { withChange } from '../../snapshot/edit/action-edits.ts';
import { snapshotKpis } from '../../../snapshot/shown-figures.ts';
import { findingTexts } from './point-texts.ts';
import { PointList } from './point-list.tsx';
import { ReadActions } from './read-actions.tsx';
import styles from './review.module.css';
import { ReviewNote, type Writing } from './review-written.tsx';

interface AgendaPageProps {
  snapshot: Snapshot;
  writing: Writing | null;
  onPage: (page: number) => void;
}

/** What there is to go through: what changed most, what was still to be done, and the KPIs. */
export function AgendaPage({ snapshot, writing, onPage }: AgendaPageProps) {
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const { review } = messages;
  const findings = findingTexts(snapshotFindings(snapshot), snapshot, messages, format);
  const made = localDate(zoneSeconds(snapshot.createdAt, snapshot.zone));
  const carried = snapshot.actions.filter(({ since }) => since < made);
  return (
    <div className={styles.agenda}>
      <section>
        <h2>{review.changed}</h2>
        {findings.length === 0 ? (
          <p className={styles.quiet}>{review.notCompared}</p>
        ) : (
          <PointList points={findings} />
        )}
      </section>
      <section>
        <h2>{review.carried}</h2>
        {carried.length === 0 ? (
          <p className={styles.quiet}>{review.noneCarried}</p>
        ) : (
          <ReadActions
            actions={carried}
            named
            onDone={
              writing === null
                ? undefined
                : ({ id }, done) =>
                    writing.onEdit({ actions: withChange(snapshot.actions, id, { done }) }, null)
            }
          />
        )}
      </section>
      <section>
        <h2>{review.agenda}</h2>
        <ol className={styles.items} start={2}>
          {snapshotKpis(snapshot).map((kpi, i) => (
            <li key={kpi}>
              <Button variant="text" onClick={() => onPage(i + 1)}>
                {inLanguage(kpiDefinition(kpi).text, locale).name}
              </Button>
            </li>
          ))}
          <li>
            <Button variant="text" onClick={() => onPage(snapshotKpis(snapshot).length + 1)}>
              {review.end}
            </Button>
          </li>
        </ol>
      </section>
      <section>
        <ReviewNote snapshot={snapshot} kpi={null} writing={writing} />
      </section>
    </div>
  );
}

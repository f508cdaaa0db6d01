import { fill } from '../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { Snapshot, SnapshotAction } from '../../snapshot/snapshot.ts';
import { classNames } from '../kit/class-names.ts';
import { HeadedTable } from './headed-table.tsx';
import styles from './remarks.module.css';

interface RemarksProps {
  snapshot: Snapshot;
  /** NULL: about the whole. */
  kpi: KpiId | null;
  /** Of their heading. */
  level?: 2 | 3;
}

/** What was written about one KPI, or the whole; nothing where nothing was. */
export function Notes({ snapshot, kpi, level = 3 }: RemarksProps) {
  const Heading = `h${level}` as const;
  const { page } = useMessages().snapshot;
  const notes = snapshot.notes.filter((note) => note.kpi === kpi && note.text.trim() !== '');
  if (notes.length === 0) return null;
  return (
    <div className={styles.remarks}>
      <Heading>{page.notes}</Heading>
      {notes.map(({ text }, index) => (
        <p key={`${index} ${text}`} className={styles.note} lang={snapshot.locale} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}

/** What was agreed about one KPI; nothing where nothing was. */
export function KpiActions({ snapshot, kpi, level = 3 }: RemarksProps) {
  const Heading = `h${level}` as const;
  const { page } = useMessages().snapshot;
  const actions = snapshot.actions.filter((action) => action.kpi === kpi);
  if (actions.length === 0) return null;
  return (
    <div className={styles.remarks}>
      <Heading>{page.actions}</Heading>
      <ul className={styles.actions}>
        {actions.map((action) => (
          <li key={action.id} className={classNames(action.done && styles.done)}>
            <span lang={snapshot.locale} dir="auto">
              {action.text}
            </span>{' '}
            <span className={styles.facts}>
              <Facts action={action} lang={snapshot.locale} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Facts({ action: { owner, due, done }, lang }: { action: SnapshotAction; lang: string }) {
  const { page } = useMessages().snapshot;
  const format = useFormat();
  return (
    <>
      {owner === '' ? page.nobody : <bdi lang={lang}>{owner}</bdi>} ·{' '}
      {due === null ? page.noDue : format.date(due)} · {done ? page.done : page.open}
    </>
  );
}

/** All that was agreed, what is open first. */
export function ActionTable({ snapshot }: { snapshot: Snapshot }) {
  const { page } = useMessages().snapshot;
  const format = useFormat();
  const locale = useLocale();
  const { actions, locale: lang } = snapshot;
  if (actions.length === 0) return <p className={styles.none}>{page.noActions}</p>;
  const heads = [page.action, page.about, page.owner, page.due, page.state];
  return (
    <HeadedTable heads={heads}>
      {[...actions.filter(({ done }) => !done), ...actions.filter(({ done }) => done)].map(
        ({ id, kpi, text, owner, due, done, since }) => (
          <tr key={id} className={classNames(done && styles.done)}>
            <th scope="row" lang={lang} dir="auto">
              {text}
            </th>
            <td data-head={page.about}>
              {kpi === null ? page.general : inLanguage(kpiDefinition(kpi).text, locale).name}
            </td>
            <td data-head={page.owner}>{owner === '' ? page.nobody : <bdi lang={lang}>{owner}</bdi>}</td>
            <td data-head={page.due}>{due === null ? page.noDue : format.date(due)}</td>
            <td data-head={page.state}>
              {done ? page.done : page.open}
              <span className={styles.since}>{fill(page.since, { date: format.date(since) })}</span>
            </td>
          </tr>
        ),
      )}
    </HeadedTable>
  );
}

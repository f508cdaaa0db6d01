import { useId, type ReactNode } from 'react';
import { fill } from '../../i18n/fill.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { headerWords, type HeaderWords } from '../../snapshot/header-words.ts';
import { withShownNames } from '../../snapshot/shown-names.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { Accounting, Privacy, SettingsUsed, Sources } from './accounts.tsx';
import { DefinitionList } from './definition-list.tsx';
import { FiguresTable } from './figures-table.tsx';
import { KpiBlocks, KpiBlocksInTurns } from './kpi-blocks.tsx';
import { Lead } from './lead.tsx';
import { ActionTable, KpiActions, Notes } from './remarks.tsx';
import styles from './snapshot-page.module.css';
import { SnapshotWords } from './snapshot-words.tsx';
import { usePageFoot } from './use-page-foot.ts';

interface SnapshotDocumentProps {
  snapshot: Snapshot;
  /** What can be done with it, beside its title; not on paper. */
  actions?: ReactNode;
  /** It is drawn a piece at a time. */
  inTurns?: boolean;
}

/** A snapshot to read: what changed, every figure, each KPI apart, what was agreed, and all that is needed to know what it says. */
export function SnapshotDocument(props: SnapshotDocumentProps) {
  return (
    <SnapshotWords snapshot={props.snapshot}>
      <Content {...props} />
    </SnapshotWords>
  );
}

function Content({ snapshot: given, actions, inTurns = false }: SnapshotDocumentProps) {
  const messages = useMessages();
  const format = useFormat();
  const { page } = messages.snapshot;
  const snapshot = withShownNames(given, messages);
  const words = headerWords(snapshot, messages, format);
  const foot = fill(page.foot, {
    title: words.title,
    period: words.period,
    filters: words.filters.length === 0 ? page.footFilters : words.filters.join('; '),
    sources: snapshot.sources.map(({ name }) => name).join(', '),
    made: fill(page.made, { moment: words.made }),
  });
  usePageFoot(foot);
  return (
    <article className={styles.document}>
      <Head snapshot={snapshot} words={words} actions={actions} />
      <Part title={page.figures}>
        <FiguresTable snapshot={snapshot} />
      </Part>
      {inTurns ? <KpiBlocksInTurns snapshot={snapshot} /> : <KpiBlocks snapshot={snapshot} />}
      <Part title={page.actions}>
        <ActionTable snapshot={snapshot} />
      </Part>
      <div className={styles.account}>
        <Part title={page.accounting}>
          <Accounting snapshot={snapshot} />
          <Privacy snapshot={snapshot} />
        </Part>
        <Part title={page.sources}>
          <Sources snapshot={snapshot} />
        </Part>
        <Part title={page.settings}>
          <SettingsUsed snapshot={snapshot} />
        </Part>
        <Part title={page.definitions}>
          <DefinitionList snapshot={snapshot} />
        </Part>
      </div>
      <footer className={styles.foot}>{foot}</footer>
    </article>
  );
}

interface HeadProps extends Pick<SnapshotDocumentProps, 'snapshot' | 'actions'> {
  words: HeaderWords;
}

function Head({ snapshot, words, actions }: HeadProps) {
  const { page } = useMessages().snapshot;
  const period = [
    words.period,
    ...(words.compared === null ? [] : [fill(page.comparedWith, { period: words.compared })]),
  ].join(', ');
  const filters =
    words.filters.length === 0 ? page.noFilters : fill(page.filters, { filters: words.filters.join('; ') });
  const moments = [
    ...(snapshot.asOf === null ? [] : [fill(page.asOf, { moment: words.asOf })]),
    fill(page.made, { moment: words.made }),
    fill(page.zone, { zone: words.zone }),
  ].join(' · ');
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <p className={styles.kind}>{page.kind}</p>
        {actions === undefined ? null : <div className={styles.ways}>{actions}</div>}
      </div>
      <h1 lang={snapshot.locale} dir="auto">
        {words.title}
      </h1>
      <p className={styles.period}>{period}</p>
      <p className={styles.small}>
        {filters} {moments}
      </p>
      <Lead snapshot={snapshot} />
      <Notes snapshot={snapshot} kpi={null} level={2} />
      <KpiActions snapshot={snapshot} kpi={null} level={2} />
    </header>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

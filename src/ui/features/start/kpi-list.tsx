import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { CATALOG } from '../../../kpi/catalog.ts';
import styles from './kpi-list.module.css';

/** What comes out: every figure in a few words. */
export function KpiList() {
  const locale = useLocale();
  const { figures } = useMessages().start;
  return (
    <section>
      <h2>{figures.title}</h2>
      <p className={styles.intro}>{figures.intro}</p>
      <dl className={styles.list}>
        {CATALOG.map((kpi) => (
          <div key={kpi.id} className={styles.kpi}>
            <dt className={styles.name}>{kpi.text[locale].name}</dt>
            <dd className={styles.short}>{figures.of[kpi.id]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

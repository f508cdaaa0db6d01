import { useMessages } from '../../../i18n/use-messages.tsx';
import styles from './kpi-list.module.css';

/** What comes out: the figures of the overview in a few words. Not from the catalogue, which the start page does not load. */
export function KpiList() {
  const { figures } = useMessages().start;
  return (
    <section>
      <h2>{figures.title}</h2>
      <p className={styles.intro}>{figures.intro}</p>
      <dl className={styles.list}>
        {Object.entries(figures.of).map(([kpi, { name, short }]) => (
          <div key={kpi} className={styles.kpi}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.short}>{short}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

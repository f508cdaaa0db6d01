import { useMessages } from '../../../i18n/use-messages.tsx';
import styles from './sample-list.module.css';
import { SAMPLE_IDS, type SampleId } from './start-state.ts';

interface SampleListProps {
  disabled: boolean;
  onSample: (id: SampleId) => void;
}

/** The made-up exports to try Linewise with, each with what it shows. */
export function SampleList({ disabled, onSample }: SampleListProps) {
  const { samples } = useMessages().start;
  return (
    <section className={styles.samples}>
      <h2>{samples.title}</h2>
      <p className={styles.intro}>{samples.intro}</p>
      <ul className={styles.list}>
        {SAMPLE_IDS.map((id) => (
          <li key={id}>
            <button type="button" className={styles.sample} disabled={disabled} onClick={() => onSample(id)}>
              <span className={styles.name}>
                {samples[id].name} <span aria-hidden="true">→</span>
              </span>
              <span className={styles.shows}>{samples[id].shows}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

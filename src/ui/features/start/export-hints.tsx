import { useMessages } from '../../../i18n/use-messages.tsx';
import styles from './export-hints.module.css';

const TOOLS = ['topdesk', 'servicenow', 'zendesk', 'other'] as const;

/** How to get a ticket list out of a tool, folded away. */
export function ExportHints() {
  const { hints } = useMessages().start;
  return (
    <details className={styles.hints}>
      <summary className={styles.summary}>{hints.title}</summary>
      <dl className={styles.list}>
        {TOOLS.map((tool) => (
          <div key={tool}>
            <dt className={styles.name}>{hints[tool].name}</dt>
            <dd className={styles.text}>{hints[tool].text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

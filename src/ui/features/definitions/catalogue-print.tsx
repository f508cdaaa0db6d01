import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import styles from './definitions.module.css';
import { findDefinitions } from './find-definitions.ts';

/** Every definition with its words and formula; on paper only. */
export function CataloguePrint() {
  const { definition: texts, measures } = useMessages();
  const locale = useLocale();
  return (
    <div className={styles.paper}>
      {findDefinitions('').map(({ subject, definitions }) => (
        <section key={subject}>
          <h2>{measures.subjects[subject]}</h2>
          {definitions.map(({ id, text, line }) => (
            <article key={id} className={styles.article}>
              <h3>
                {inLanguage(text, locale).name} <code>{id}</code>
              </h3>
              <p>{inLanguage(text, locale).definition}</p>
              <p className={styles.formula}>{inLanguage(text, locale).formula}</p>
              <p>{texts.lineOf[line]}</p>
              <p>{inLanguage(text, locale).nulls}</p>
              <p>
                {texts.source}: {inLanguage(text, locale).source}
              </p>
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}

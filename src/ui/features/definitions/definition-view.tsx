import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import { Button } from '../../kit/button.tsx';
import styles from './definitions.module.css';

interface DefinitionViewProps {
  definition: KpiDefinition;
  /** It was chosen from the list, and did not come with the address: where it stands below the list the focus goes to it as well. */
  chosen: boolean;
  onPrint: () => void;
  onBack: () => void;
  children: ReactNode;
}

/** One definition beside the list, or below it on a small screen. */
export function DefinitionView({ definition, chosen, onPrint, onBack, children }: DefinitionViewProps) {
  const { definitions: texts } = useMessages();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, text } = definition;
  useEffect(() => {
    if (!matchMedia('(max-width: 1000px)').matches) return;
    if (chosen) heading.current?.focus();
    else heading.current?.scrollIntoView();
  }, [chosen]);
  return (
    <article className={styles.view} aria-labelledby="definition-name">
      <header className={styles.head}>
        <div>
          <h2 id="definition-name" ref={heading} tabIndex={-1} className={styles.title}>
            {inLanguage(text, locale).name}
          </h2>
          <p className={styles.id} title={texts.id}>
            <code>{id}</code>
          </p>
        </div>
        <div className={styles.actions}>
          <Button variant="quiet" className={styles.back} onClick={onBack}>
            {texts.back}
          </Button>
          <Button onClick={onPrint}>{texts.printOne}</Button>
        </div>
      </header>
      {children}
    </article>
  );
}

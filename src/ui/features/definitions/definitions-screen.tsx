import { useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { ScrollArea } from '../../kit/scroll-area.tsx';
import { CataloguePrint } from './catalogue-print.tsx';
import styles from './definitions.module.css';

interface DefinitionsScreenProps {
  list: ReactNode;
  /** The chosen definition; NULL: none is. */
  view: ReactNode;
}

/** The catalogue with the chosen definition beside it. On paper: that definition, or all of them. */
export function DefinitionsScreen({ list, view }: DefinitionsScreenProps) {
  const { definitions: texts } = useMessages();
  const [printsAll, setPrintsAll] = useState(false);
  const onPaper = printsAll || view === null;
  const printAll = () => {
    flushSync(() => setPrintsAll(true));
    window.print();
    setPrintsAll(false);
  };
  return (
    <>
      <div className={styles.top}>
        <div>
          <h1>{texts.title}</h1>
          <p className={styles.intro}>{texts.intro}</p>
        </div>
        <Button onClick={printAll}>{texts.printAll}</Button>
      </div>
      <div className={styles.screen} data-print={onPaper ? 'all' : 'one'}>
        {list}
        {view === null ? (
          <p className={styles.none}>{texts.choose}</p>
        ) : (
          <ScrollArea className={styles.beside} labelledBy="definition-name">
            {view}
          </ScrollArea>
        )}
        {onPaper ? <CataloguePrint /> : null}
      </div>
    </>
  );
}

import { useRef, useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { copyText } from '../../../state/copy-address.ts';
import { Button } from '../../kit/button.tsx';
import { ScrollArea } from '../../kit/scroll-area.tsx';
import { sqlTokens } from './sql-tokens.ts';
import styles from './definition-content.module.css';

/** A statement as it ran, with its keywords coloured, and a button that copies it; where the browser does not allow that, it is selected. */
export function SqlBlock({ sql }: { sql: string }) {
  const { common, definition } = useMessages();
  const statement = useRef<HTMLPreElement>(null);
  const [answer, setAnswer] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    const done = await copyText(sql);
    if (!done && statement.current) getSelection()?.selectAllChildren(statement.current);
    setAnswer(done ? 'copied' : 'refused');
  };
  return (
    <div className={styles.sql}>
      <Button className={styles.copy} onClick={() => void copy()}>
        {answer === 'copied' ? common.copied : common.copy}
      </Button>
      <ScrollArea className={styles.statement} label={definition.sql}>
        <pre ref={statement}>
          <code>
            {sqlTokens(sql).map(({ kind, at, text }) =>
              kind === 'plain' ? (
                text
              ) : (
                <span key={at} className={styles[kind]}>
                  {text}
                </span>
              ),
            )}
          </code>
        </pre>
      </ScrollArea>
      <p className={styles.note} aria-live="polite">
        {answer === 'refused' ? definition.byHand : null}
      </p>
    </div>
  );
}

import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { ScrollArea } from '../../kit/scroll-area.tsx';
import { sqlTokens } from './sql-tokens.ts';
import styles from './definition-content.module.css';

/** A statement as it ran, with its keywords coloured, and a button that copies it. */
export function SqlBlock({ sql }: { sql: string }) {
  const { common, definition } = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sql);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className={styles.sql}>
      <Button className={styles.copy} onClick={() => void copy()}>
        {copied ? common.copied : common.copy}
      </Button>
      <ScrollArea className={styles.statement} label={definition.sql}>
        <pre>
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
    </div>
  );
}

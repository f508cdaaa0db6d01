import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { copyText } from '../../../state/copy-address.ts';
import { Button } from '../../kit/button.tsx';
import styles from './share.module.css';

interface CopyButtonProps {
  text: string;
  disabled?: boolean;
  /** What it does. */
  children: string;
}

/** Puts a text on the clipboard; where the browser does not allow that, it shows the text to be copied by hand. */
export function CopyButton({ text, disabled = false, children }: CopyButtonProps) {
  const { common, share } = useMessages();
  const [answer, setAnswer] = useState<{ text: string; done: boolean } | null>(null);
  const told = answer?.text === text ? answer : null;
  return (
    <>
      <Button
        disabled={disabled}
        onClick={() => void copyText(text).then((done) => setAnswer({ text, done }))}
      >
        <span aria-live="polite">{told?.done === true ? common.copied : children}</span>
      </Button>
      {told?.done === false ? (
        <label className={styles.byHand}>
          {share.forms.byHand}
          <textarea readOnly rows={3} value={text} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
    </>
  );
}

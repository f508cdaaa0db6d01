import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { copyAddress, presentAddress } from '../../../state/copy-address.ts';
import { Button } from '../../kit/button.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './views-menu.module.css';

/** Copies the link to the present view, and says what is in it. */
export function CopyLink() {
  const texts = useMessages().views;
  const [answer, setAnswer] = useState<'copied' | 'refused' | null>(null);
  return (
    <div className={styles.save}>
      <div className={styles.form}>
        <h3 className={styles.field}>{texts.link}</h3>
        <Button onClick={() => void copyAddress().then((done) => setAnswer(done ? 'copied' : 'refused'))}>
          <span aria-live="polite">{answer === 'copied' ? texts.copied : texts.copy}</span>
        </Button>
      </div>
      {answer === 'refused' ? (
        <label className={styles.note}>
          {texts.byHand}
          <TextInput readOnly value={presentAddress()} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
      <p className={styles.note}>{texts.linkHolds}</p>
    </div>
  );
}

import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { CopyButton } from './copy-button.tsx';
import styles from './share.module.css';

/** The link to a snapshot, as far as there is one. `length` and `limit` in characters. */
export type ShareLink =
  | { state: 'busy' | 'failed' }
  | { state: 'ready'; address: string }
  | { state: 'too_long'; length: number; limit: number };

export type FileForm = 'html' | 'json' | 'csv';

interface ShareFormsProps {
  link: ShareLink;
  /** NULL while it is being made. */
  text: string | null;
  onFile: (form: FileForm) => void;
  /** Of a file that was asked for. */
  failed: boolean;
  onPrint: () => void;
  onReview?: (() => void) | undefined;
}

/** Every form a snapshot can leave this browser in, each with what it is for. */
export function ShareForms({ link, text, onFile, failed, onPrint, onReview }: ShareFormsProps) {
  const { forms } = useMessages().share;
  const form = (
    name: Exclude<keyof typeof forms, 'title' | 'byHand' | 'saveFailed'>,
    button: ReactNode,
    note: ReactNode = forms[name].text,
  ) => (
    <li key={name} className={styles.form}>
      <span className={styles.formName}>{forms[name].name}</span>
      <span className={styles.formText}>{note}</span>
      <span className={styles.formButton}>{button}</span>
    </li>
  );
  const file = (name: FileForm) =>
    form(name, <Button onClick={() => onFile(name)}>{forms[name].action}</Button>);
  return (
    <>
      <ul className={styles.forms}>
        {form(
          'link',
          link.state === 'ready' ? <CopyButton text={link.address}>{forms.link.action}</CopyButton> : null,
          <LinkNote link={link} />,
        )}
        {file('html')}
        {form('print', <Button onClick={onPrint}>{forms.print.action}</Button>)}
        {form(
          'text',
          <CopyButton text={text ?? ''} disabled={text === null}>
            {forms.text.action}
          </CopyButton>,
        )}
        {file('csv')}
        {file('json')}
        {onReview === undefined
          ? null
          : form('review', <Button onClick={onReview}>{forms.review.action}</Button>)}
      </ul>
      <output className={styles.failed}>{failed ? forms.saveFailed : null}</output>
    </>
  );
}

/** How long the link is, or why there is none. */
function LinkNote({ link }: { link: ShareLink }) {
  const { link: texts } = useMessages().share.forms;
  const format = useFormat();
  switch (link.state) {
    case 'busy':
      return texts.busy;
    case 'failed':
      return texts.failed;
    case 'ready':
      return fill(texts.text, { length: format.integer(link.address.length) });
    default:
      return fill(texts.tooLong, { length: format.integer(link.length), limit: format.integer(link.limit) });
  }
}

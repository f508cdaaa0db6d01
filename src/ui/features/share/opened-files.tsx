import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { problemText } from './problem-text.ts';
import styles from './recent.module.css';
import type { SnapshotProblem } from './snapshot-problem.ts';

interface OpenedFilesProps {
  opened: readonly { id: string; title: string }[];
  refused: readonly { name: string; problem: SnapshotProblem }[];
  /** There were ticket exports among the files as well. */
  beside: boolean;
  onOpen: (id: string) => void;
  /** The older one first. */
  onCompare: (one: string, other: string) => void;
  onDismiss: () => void;
}

/** What came of files of which some are snapshots: those that were opened, and those that were not with the reason. */
export function OpenedFiles({ opened, refused, beside, onOpen, onCompare, onDismiss }: OpenedFilesProps) {
  const messages = useMessages();
  const { share, common } = messages;
  const format = useFormat();
  const [first, second, third] = opened;
  const close = <Button onClick={onDismiss}>{common.close}</Button>;
  return (
    <>
      {opened.length === 0 ? null : (
        <Notice
          title={format.plural(opened.length, beside ? share.opened.beside : share.opened.several)}
          actions={
            <>
              {first && second && third === undefined ? (
                <Button onClick={() => onCompare(first.id, second.id)}>{share.opened.compare}</Button>
              ) : null}
              {refused.length === 0 ? close : null}
            </>
          }
        >
          <ul className={styles.opened}>
            {opened.map(({ id, title }) => (
              <li key={id}>
                <Button variant="text" onClick={() => onOpen(id)}>
                  {title}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {refused.length === 0 ? null : (
        <Notice tone="bad" title={format.plural(refused.length, share.opened.refused)} actions={close}>
          <ul className={styles.opened}>
            {refused.map(({ name, problem }, index) => {
              const { title, text, where } = problemText(messages, problem);
              return (
                <li key={`${index} ${name}`}>
                  <strong>{fill(share.problems.ofFile, { name, problem: title })}</strong> {text} {where}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
    </>
  );
}

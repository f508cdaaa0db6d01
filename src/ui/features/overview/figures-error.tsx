import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { problemOf } from '../../problem/problem.ts';

/** The engine refused or broke; the page has nothing to show until it is tried again. `error`: why, where that is known. */
export function FiguresError({ error, onRetry }: { error?: unknown; onRetry: () => void }) {
  const { common, errors, overview } = useMessages();
  const isFull = problemOf(error).code === 'memory';
  return (
    <Notice
      tone="bad"
      title={isFull ? errors.engine.memory.what : overview.error.title}
      actions={<Button onClick={onRetry}>{common.retry}</Button>}
    >
      {isFull ? errors.engine.memory.next : overview.error.text}
    </Notice>
  );
}

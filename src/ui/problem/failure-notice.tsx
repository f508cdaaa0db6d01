import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Notice } from '../kit/notice.tsx';
import { problemOf } from './problem.ts';

interface FailureNoticeProps {
  error: unknown;
  /** What is said of any error but a full memory, which has the same words everywhere. */
  title?: string;
  otherwise: string;
  actions?: ReactNode;
}

/** In the place of what could not be computed or made. */
export function FailureNotice({ error, title, otherwise, actions }: FailureNoticeProps) {
  const { memory } = useMessages().errors.engine;
  const isFull = problemOf(error).code === 'memory';
  return (
    <Notice tone="bad" title={isFull ? memory.what : title} actions={actions}>
      {isFull ? memory.next : otherwise}
    </Notice>
  );
}

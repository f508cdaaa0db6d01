import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Notice } from '../../kit/notice.tsx';
import { problemText } from './problem-text.ts';
import type { SnapshotProblem } from './snapshot-problem.ts';

interface ProblemOfSnapshotProps {
  problem: SnapshotProblem;
  actions?: ReactNode;
}

/** Why there is no snapshot to see. */
export function ProblemOfSnapshot({ problem, actions }: ProblemOfSnapshotProps) {
  const { title, text, where } = problemText(useMessages(), problem);
  return (
    <Notice tone="bad" title={title} actions={actions}>
      {text} {where}
    </Notice>
  );
}

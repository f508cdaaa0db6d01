import { fill } from '../i18n/fill.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { onOneLine } from '../snapshot/plain-text.ts';
import type { SnapshotError } from '../snapshot/snapshot-error.ts';
import { Notice } from '../ui/kit/notice.tsx';

/** Why a snapshot cannot be shown. NULL: there is none. */
export function SnapshotProblem({ error }: { error: Pick<SnapshotError, 'code' | 'path'> | null }) {
  const { problem } = useMessages().snapshot;
  return (
    <Notice tone="bad" title={problem.title}>
      <p>{error === null ? problem.empty : problem.codes[error.code]}</p>
      {error === null || error.path === '' ? null : (
        <p>{fill(problem.at, { path: onOneLine(error.path) })}</p>
      )}
    </Notice>
  );
}

import { SnapshotError } from '../snapshot/snapshot-error.ts';
import { SnapshotProblemError, type SnapshotProblem } from '../ui/features/share/snapshot-problem.ts';

/** Why a snapshot could not be shown, as the page says it. */
export function snapshotProblemOf(error: unknown): SnapshotProblem {
  if (error instanceof SnapshotProblemError) return error.problem;
  if (error instanceof SnapshotError) return { code: error.code, path: error.path };
  console.error(error);
  return { code: 'damaged', path: '' };
}

import type { SnapshotErrorCode } from '../../../snapshot/snapshot-error.ts';

/** Why a snapshot cannot be shown. `none`: the address names none; `not_kept`: this browser has it no more; `no_file`: not on the host. */
export type SnapshotProblem =
  | { code: SnapshotErrorCode; path: string }
  | { code: 'none' | 'not_kept' }
  | { code: 'no_file'; name: string };

export class SnapshotProblemError extends Error {
  override name = 'SnapshotProblemError';
  readonly problem: SnapshotProblem;
  constructor(problem: SnapshotProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

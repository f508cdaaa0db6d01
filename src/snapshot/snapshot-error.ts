/**
 * Why something is no snapshot that can be opened. `newer_version`: of a later Linewise. `damaged`: one with something impossible in it, at
 * `path`. `truncated`: it is not whole, which happens to links in chat programs. `too_large`: no snapshot is that large.
 */
export type SnapshotErrorCode = 'not_snapshot' | 'newer_version' | 'damaged' | 'truncated' | 'too_large';

export class SnapshotError extends Error {
  readonly code: SnapshotErrorCode;
  /** Where it is damaged: `kpis.3.value`; empty where that cannot be said. */
  readonly path: string;

  constructor(code: SnapshotErrorCode, path = '') {
    super(path === '' ? code : `${code} at ${path}`);
    this.name = 'SnapshotError';
    this.code = code;
    this.path = path;
  }
}

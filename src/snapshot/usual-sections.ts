import type { SnapshotSection } from './snapshot.ts';

/** Each adds a chart a KPI: all of them make a page that nobody reads and a link that is too long. */
export const USUAL_SECTIONS: readonly SnapshotSection[] = ['trends', 'category', 'group'];

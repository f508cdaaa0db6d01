import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { SnapshotNote } from '../../../snapshot/snapshot.ts';

/** The note on a KPI, or on the whole (NULL); empty: none. */
export function noteOn(notes: readonly SnapshotNote[], kpi: KpiId | null): string {
  return notes
    .filter((note) => note.kpi === kpi)
    .map(({ text }) => text)
    .join('\n\n');
}

/** The notes with this one in the place of the present one on the same KPI; an empty one takes it away. */
export function withNote(notes: readonly SnapshotNote[], kpi: KpiId | null, text: string): SnapshotNote[] {
  const at = notes.findIndex((note) => note.kpi === kpi);
  const others = notes.filter((note) => note.kpi !== kpi);
  return text === '' ? others : others.toSpliced(at < 0 ? others.length : at, 0, { kpi, text });
}

/** What goes into the snapshot: notes that say something, on the whole or on a KPI that is in it. */
export function notesFor(notes: readonly SnapshotNote[], kpis: readonly KpiId[]): SnapshotNote[] {
  return notes
    .map(({ kpi, text }) => ({ kpi, text: text.trim() }))
    .filter(({ kpi, text }) => text !== '' && (kpi === null || kpis.includes(kpi)));
}

import type { KpiId } from '../../../kpi/kpi-definition.ts';
import { LONGEST } from '../../../snapshot/limits.ts';
import type { SnapshotNote } from '../../../snapshot/snapshot.ts';

const BETWEEN = '\n\n';

/** What was noted about a KPI (NULL: about the whole), as one text. */
export function noteText(notes: readonly SnapshotNote[], kpi: KpiId | null): string {
  return notes
    .filter((note) => note.kpi === kpi)
    .map(({ text }) => text)
    .join(BETWEEN);
}

/**
 * The notes with this text in place of what was noted about the KPI; a text of nothing is no note. One that is too long, as several read
 * as one can be, is several again.
 */
export function withNote(notes: readonly SnapshotNote[], kpi: KpiId | null, text: string): SnapshotNote[] {
  const first = notes.findIndex((note) => note.kpi === kpi);
  const others = notes.filter((note) => note.kpi !== kpi);
  if (text.trim() === '') return others;
  const before =
    first === -1 ? others.length : notes.slice(0, first).filter((note) => note.kpi !== kpi).length;
  const pieces = piecesOf(text).map((piece) => ({ kpi, text: piece }));
  return others.toSpliced(before, 0, ...pieces);
}

/** Cut between notes where it can be. */
function piecesOf(text: string): string[] {
  if (text.length <= LONGEST.note) return [text];
  const between = text.lastIndexOf(BETWEEN, LONGEST.note);
  const cut = between > 0 ? between : LONGEST.note;
  const rest = text.slice(between > 0 ? cut + BETWEEN.length : cut);
  return [text.slice(0, cut), ...piecesOf(rest)];
}

/** What goes into a snapshot: notes that say something, on the whole or on a KPI that is in it. */
export function notesFor(notes: readonly SnapshotNote[], kpis: readonly KpiId[]): SnapshotNote[] {
  return notes
    .map(({ kpi, text }) => ({ kpi, text: text.trim() }))
    .filter(({ kpi, text }) => text !== '' && (kpi === null || kpis.includes(kpi)));
}

import type { DraftSource } from './report-state.ts';

/** There is one report, and it has one zone. */
export function inOneZone(sources: readonly DraftSource[], zone: string): DraftSource[] {
  return sources.map((source) =>
    source.plan.zone === zone ? source : { ...source, plan: { ...source.plan, zone } },
  );
}

export function tablesOf(sources: readonly DraftSource[]): string[] {
  return sources.map(({ inspection }) => inspection.raw.table);
}

/** The first file's name, and how many come with it. */
export function nameOf(files: readonly File[]): string {
  const [first] = files;
  return files.length > 1 ? `${first?.name ?? ''} + ${files.length - 1}` : (first?.name ?? '');
}

export function keptOf(files: readonly File[]): { name: string; bytes: number } {
  return { name: nameOf(files), bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

import { DEFAULT_VIEW, formatViewState } from './url-state.ts';
import type { SnapshotRef } from './url-snapshot.ts';

/** The address of the present view: it holds no ticket, only what was chosen. */
export function presentAddress(): string {
  return location.href;
}

/** The address under which this page shows a snapshot, whole. */
export function sharedAddress(snapshot: SnapshotRef): string {
  return (
    location.href.replace(/#.*$/s, '') + formatViewState({ ...DEFAULT_VIEW, screen: 'shared', snapshot })
  );
}

/** Puts the address of the present view on the clipboard; FALSE where the browser does not allow it. */
export function copyAddress(): Promise<boolean> {
  return copyText(presentAddress());
}

/** Puts a text on the clipboard; FALSE where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

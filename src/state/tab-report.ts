import type { KeptKind } from '../report/report-keeper.ts';

const KEYS: Readonly<Record<KeptKind, string>> = { report: 'linewise.report', draft: 'linewise.draft' };

/** The id of what this tab shows, which a reload brings back; NULL: this tab has had none. */
export function ownId(kind: KeptKind): string | null {
  try {
    return sessionStorage.getItem(KEYS[kind]);
  } catch {
    return null;
  }
}

/** Remembers it as long as the tab is there, also when it is restored after a crash. */
export function setOwnId(kind: KeptKind, id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEYS[kind]);
    else sessionStorage.setItem(KEYS[kind], id);
  } catch {
    // A reload then shows the newest.
  }
}

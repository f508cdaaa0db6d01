import type { Snapshot } from '../../../snapshot/snapshot.ts';

const LONGEST_SLUG = 60;

/** The name of a file of a snapshot, without extension: `linewise-2026-10-servicedesk-oktober-2026`. */
export function snapshotFileName({
  title,
  period,
  createdAt,
}: Pick<Snapshot, 'title' | 'period' | 'createdAt'>) {
  const { from, to } = period;
  const when = from === null || to === null ? createdAt.slice(0, 10) : daysName(from, to);
  return ['linewise', when, slug(title)].filter((part) => part !== '').join('-');
}

/** A whole month or year by its name, any other period by its days. */
function daysName(from: string, to: string): string {
  const next = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const startsMonth = from.endsWith('-01') && next.endsWith('-01');
  if (startsMonth && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  if (startsMonth && from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return from === to ? from : `${from}-${to}`;
}

/** Letters and digits of any script in lower case, without accents; everything else is a hyphen. */
function slug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}

import { writeText } from './url-names.ts';

/**
 * Which snapshot an address means: whole in the address itself, one that this browser keeps, or a file beside the page on its own host
 * (never another: a link must not make the page fetch from elsewhere).
 */
export type SnapshotRef =
  { in: 'link'; payload: string } | { in: 'browser'; id: string } | { in: 'file'; path: string };

const PAYLOAD = /^[\w-]+$/;
const ID = /^[\w-]{1,64}$/;
/** Below the folder of the page: no scheme, no host, no way up; no space before it, which addresses lose. */
const PATH = /^(?![/\s])(?!.*(?:\.\.|\/\/|:|\\|[?#%]))[^\p{C}]{1,200}\.(?:json|html)$/u;

/** The reference in a parameter that was percent-decoded; NULL for anything else. Never throws. */
export function parseSnapshotRef(text: string | null): SnapshotRef | null {
  const [, kind, value = ''] = /^(link|browser|file):(.*)$/s.exec(text ?? '') ?? [];
  if (kind === 'link') return PAYLOAD.test(value) ? { in: 'link', payload: value } : null;
  if (kind === 'browser') return ID.test(value) ? { in: 'browser', id: value } : null;
  if (kind === 'file') return PATH.test(value) ? { in: 'file', path: value } : null;
  return null;
}

/** The value of the parameter, percent-encoded. */
export function writeSnapshotRef(ref: SnapshotRef): string {
  if (ref.in === 'link') return `link:${ref.payload}`;
  return ref.in === 'browser' ? `browser:${ref.id}` : `file:${writeText(ref.path)}`;
}

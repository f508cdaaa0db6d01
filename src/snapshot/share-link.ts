import { LARGEST_TEXT } from './limits.ts';
import { pack, unpack } from './pack.ts';
import { parseJson } from './parse-json.ts';
import { restoreSnapshot } from './read-snapshot.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Ways it is packed, by the version that a payload begins with: JSON in tables (see pack.ts), compressed. The Adler-32 at the end of the
 * first misses one altered character in tens of thousands ("16,13" and "116,3" have the same); the second ends with a CRC-32.
 */
const PACKED: ReadonlyMap<string, CompressionFormat> = new Map([
  ['1', 'deflate'],
  ['2', 'gzip'],
]);
const VERSION = '2';
/** In bytes. */
const PIECE = 1024;

/**
 * The longest payload, in characters, that is offered as a link; a longer snapshot is shared as a file. Neither browsers are the limit
 * (Chromium takes 2 MB and shows 32 kB, Firefox remembers 65,536 characters) nor the server, which never sees a fragment, but what links are sent in:
 * - Teams takes about 28 kB a message with its formatting: 14,600 plain characters, measured. A link is in it twice, as text and as address.
 * - Filters that rewrite the links in mail send them through a server; RFC 9110, 4.1 asks servers to take 8,000 characters at least. Classic
 *   Outlook makes no link at all of 11,000, says Microsoft; some found links cut at 1,024.
 * - Slack splits messages at 4,000 characters and cuts at 40,000; fields made for an address often take the 2,083 of Internet Explorer. A
 *   month of the overview is 3,500 to 4,500: there only the address of a file fits, and a link that was cut off says so when it is opened.
 * 7,000 leaves room in the first two for the address of the page before it.
 */
export const LONGEST_PAYLOAD = 7000;

/**
 * The snapshot as text for an address: the version and base64url of its gzipped JSON (UTF-8, with a checksum). Throws SnapshotError when
 * it could not be read again.
 */
export async function encodePayload(snapshot: Snapshot): Promise<string> {
  const json = JSON.stringify(pack(restoreSnapshot(snapshot)));
  const packed = new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'));
  return VERSION + toBase64Url(await bytesOf(packed));
}

/**
 * The snapshot in a payload. Throws SnapshotError for anything else: `truncated` when the checksum at its end is missing or wrong.
 * What inflates to more than any snapshot holds is stopped on the way.
 */
export async function decodePayload(payload: string): Promise<Snapshot> {
  if (payload.length > LARGEST_TEXT) throw new SnapshotError('too_large');
  if (!/^[\w-]+$/.test(payload)) throw new SnapshotError(payload === '' ? 'not_snapshot' : 'damaged');
  const version = payload.charAt(0);
  if (!/[1-9]/.test(version)) throw new SnapshotError('not_snapshot');
  const format = PACKED.get(version);
  if (format === undefined) throw new SnapshotError('newer_version');
  const json = new TextDecoder().decode(await inflate(fromBase64Url(payload.slice(1)), format));
  return restoreSnapshot(unpack(parseJson(json)));
}

async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await bytesOf(inPieces(bytes).pipeThrough(new DecompressionStream(format)));
  } catch (error) {
    throw error instanceof SnapshotError ? error : new SnapshotError('truncated');
  }
}

/** Browsers inflate a piece at once, to a thousand times its length at most, so that it takes small ones to stop on the way. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + PIECE));
      else controller.close();
      at += PIECE;
    },
  });
}

/** All that comes out of the stream; one that gives too much is stopped. */
async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > LARGEST_TEXT) {
      void reader.cancel().catch(() => undefined);
      throw new SnapshotError('too_large');
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  // One character more than whole groups of four says nothing: the rest of it was cut off.
  if (text.length % 4 === 1) throw new SnapshotError('truncated');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

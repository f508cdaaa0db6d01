/** A file of the engine is not where the page comes from, or the host does not answer. */
export class MissingFile extends Error {}

/** As `fetch`. */
export type FetchFile = (url: string) => Promise<Response>;

/** What it may begin with: gzip, or wasm that the browser inflated on the way. */
const STARTS = [
  [0x1f, 0x8b],
  [0x00, 0x61, 0x73, 0x6d],
];

/**
 * Fetches the engine's wasm and gives its bytes as they come, and none at the end. It is published gzipped under a neutral extension; a
 * server that sets Content-Encoding by itself makes the browser inflate it on the way, so the first bytes decide.
 * Rejects with a {@link MissingFile}.
 */
export async function fetchWasm(
  url: string,
  give: (bytes: Uint8Array<ArrayBuffer>) => void,
  fetchFile: FetchFile = fetch,
): Promise<void> {
  try {
    const { ok, status, statusText, body } = await fetchFile(url);
    if (!ok || body === null) throw new Error(`${status} ${statusText}`);
    const reader = body.getReader();
    let { value: bytes } = await reader.read();
    if (bytes === undefined || !isStart(bytes)) throw new Error('Not wasm');
    while (bytes !== undefined) {
      give(bytes);
      ({ value: bytes } = await reader.read());
    }
    give(new Uint8Array());
  } catch (cause) {
    throw new MissingFile(`Not there: ${url}`, { cause });
  }
}

/** By the bytes that are there. */
function isStart(bytes: Uint8Array): boolean {
  return STARTS.some((start) => start.every((byte, at) => at >= bytes.length || bytes[at] === byte));
}

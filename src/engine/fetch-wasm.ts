/** A file of the engine is not where the page comes from, or the host does not answer. */
export class MissingFile extends Error {}

/**
 * Fetches the engine's wasm and answers a `blob:` URL of it, to be revoked after use. It is published gzipped under a neutral
 * extension; a server that sets Content-Encoding by itself makes the browser inflate it on the way, so the first bytes decide.
 * Rejects with a {@link MissingFile}.
 */
export async function fetchWasm(url: string): Promise<string> {
  const published = await fetchFile(url);
  const start = new Uint8Array(await published.slice(0, 4).arrayBuffer());
  const wasm = startsWith(start, [0x1f, 0x8b])
    ? await new Response(published.stream().pipeThrough(new DecompressionStream('gzip'))).blob()
    : published;
  if (wasm === published && !startsWith(start, [0x00, 0x61, 0x73, 0x6d]))
    throw new MissingFile(`Not wasm: ${url}`);
  return URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
}

async function fetchFile(url: string): Promise<Blob> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.blob();
    throw new Error(`${response.status} ${response.statusText}`);
  } catch (cause) {
    throw new MissingFile(`Not there: ${url}`, { cause });
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build (src/build/service-worker.ts): a hash over all files. */
declare const VERSION: string;
/** The script that the page of this version starts with. */
declare const ENTRY: string;
/** Every file of this version, as seen from the folder of the page; '' is the page itself. */
declare const FILES: readonly string[];

/**
 * Keeps one version of the page whole in this browser, so that it opens without a network. It answers for the files of that version and
 * for nothing else: what is not in FILES goes to the host as if there were no service worker. It never takes over by itself from a
 * version that a tab still shows; what that version needs stays until it is shown nowhere.
 */
const SCOPE = new URL(self.registration.scope);
/** Of this folder of the site alone: others may have a Linewise of their own. */
const OURS = `linewise ${SCOPE.pathname} `;
const CACHE = OURS + VERSION;
/** Where a page leaves what it fetched on a first visit: see src/state/fetch-once.ts. */
const HANDED_OVER = `${OURS}handed over`;
/** The name changes with the content, so any copy will do, of an earlier version too. */
const NAMED_BY_CONTENT = /^(?:assets|engine)\//;
const AT_ONCE = 4;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = fileOf(request.url);
  if (file === null || request.method !== 'GET' || request.headers.has('Range')) return;
  // Whoever asks for no stored answer (is there a newer version?) gets none.
  if (request.cache !== 'no-store') event.respondWith(answer(file, request));
});

function fileOf(url: string): string | null {
  const { origin, pathname } = new URL(url);
  if (origin !== SCOPE.origin || !pathname.startsWith(SCOPE.pathname)) return null;
  const file = pathname.slice(SCOPE.pathname.length).replace(/^index\.html$/, '');
  return FILES.includes(file) || NAMED_BY_CONTENT.test(file) ? file : null;
}

async function answer(file: string, request: Request): Promise<Response> {
  return (await kept(file)) ?? fetch(request);
}

async function kept(file: string): Promise<Response | undefined> {
  const others = NAMED_BY_CONTENT.test(file) ? await ourCaches() : [];
  for (const cacheName of [CACHE, ...others]) {
    const response = await caches.match(addressOf(file), { cacheName });
    if (response) return response;
  }
  return undefined;
}

/** All or nothing: a version with a hole in it is never used. What an interrupted attempt got is not fetched again. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  const left = [...FILES];
  const keepNext = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      await cache.put(addressOf(file), await copyOrLoad(file));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  } catch (error) {
    // Only what a network that went away left half-way is worth going on with.
    if (!(error instanceof TypeError)) await caches.delete(CACHE);
    throw error;
  }
  await caches.delete(HANDED_OVER);
}

async function copyOrLoad(file: string): Promise<Response> {
  const copy = NAMED_BY_CONTENT.test(file) ? await kept(file) : undefined;
  return copy !== undefined && isSound(copy, file) ? plain(copy) : load(file);
}

async function load(file: string): Promise<Response> {
  const response = await fetch(addressOf(file), {
    cache: NAMED_BY_CONTENT.test(file) ? 'default' : 'no-cache',
    priority: 'low',
  });
  const { status, type } = response;
  if (!isSound(response, file) || type !== 'basic') throw new Error(`${status} ${type}: ${file}`);
  // A host that is halfway a new version still has the page of the old one.
  if (file === '' && !(await response.clone().text()).includes(ENTRY))
    throw new Error(`The page of another version than ${VERSION}`);
  return plain(response);
}

function isSound({ ok, headers }: Response, file: string): boolean {
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  // Some hosts answer their start page for what they do not have.
  return ok && (!isPage || file === '' || file.endsWith('.html'));
}

/** Without what would keep it from being stored or found again; a page may not be opened with the answer to a redirect. */
function plain({ body, headers, status }: Response): Response {
  const copied = new Headers(headers);
  for (const name of ['Vary', 'Content-Encoding', 'Content-Length']) copied.delete(name);
  return new Response(body, { status, headers: copied });
}

/** Removes other versions, unless another tab may show one, or a newer one is coming. */
async function tidy(): Promise<void> {
  const { scope, installing, waiting } = self.registration;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (installing || waiting || windows.filter(({ url }) => url.startsWith(scope)).length > 1) return;
  const others = (await ourCaches()).filter((name) => name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function ourCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(OURS));
}

function addressOf(file: string): string {
  return new URL(file, SCOPE).href;
}

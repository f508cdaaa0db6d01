/** The DOM's types here do not know Trusted Types: to them a trusted URL is a string. */
interface ScriptPolicy {
  createScriptURL(url: string): string;
}

declare global {
  var trustedTypes:
    { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy } | undefined;
}

/** The blob URLs of scripts that were made here. */
const made = new Set<string>();
let policy: ScriptPolicy | null = null;

/**
 * The absolute URL of a script file of this site, as `new Worker` and `navigator.serviceWorker.register` take it. Where the browser has
 * Trusted Types, the page's policy (index.html) starts no script from any other URL: only from those of the one policy it names, which
 * cannot be made a second time. Throws a TypeError for what is not a script of this site.
 */
export function ownScriptUrl(url: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy('linewise', { createScriptURL: own }) ?? {
    createScriptURL: own,
  };
  return policy.createScriptURL(url);
}

/** The URL of a script of this text, as `new Worker` takes it: see {@link ownScriptUrl}. */
export function blobScriptUrl(text: string): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  made.add(url);
  return ownScriptUrl(url);
}

function own(url: string): string {
  const folder = new URL('.', document.baseURI).href;
  const isFile = url.startsWith(folder) && new URL(url).href === url && url.endsWith('.js');
  if (!isFile && !made.has(url)) throw new TypeError(`Not a script of this site: ${url}`);
  return url;
}

import { observed } from './observed.ts';

/**
 * Why a file of the page could not be had. `updated`: the host has another version by now, without that file; `unreachable`: the host does not
 * answer; `missing`: it has this version, but not that file. `unknown` until the host has answered.
 */
type MissingPart = 'unknown' | 'updated' | 'unreachable' | 'missing';

const ANSWER_WITHIN_MS = 8_000;
const part = observed<MissingPart | null>(null);

/** Looks into every part of the page that is loaded later and fails. */
export function watchParts(): void {
  window.addEventListener('vite:preloadError', () => void partFailed());
}

/** A file of this site could not be loaded: asks the host why, for {@link useMissingPart}. Never rejects. */
export async function partFailed(): Promise<void> {
  if (part.value !== null && part.value !== 'unreachable') return;
  part.tell('unknown');
  part.tell(await askHost());
}

async function askHost(): Promise<MissingPart> {
  try {
    const response = await fetch(location.pathname, {
      cache: 'no-store',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const isSame = (await response.text()).includes(startScript());
    return response.ok && !isSame ? 'updated' : 'missing';
  } catch {
    return 'unreachable';
  }
}

/** Its name changes with every change of the page. */
function startScript(): string {
  const { src } = document.querySelector<HTMLScriptElement>('script[type="module"]') ?? { src: '' };
  return src.slice(src.lastIndexOf('/') + 1);
}

/** The reader has seen it. */
export function dismissMissingPart(): void {
  part.tell(null);
}

/** NULL as long as nothing is missing. */
export const useMissingPart = part.useValue;

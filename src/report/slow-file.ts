import { WatchedFile } from './watched-file.ts';

/** A read that takes longer is one of which the user may notice that it waits. */
const USUAL_MS = 300;
/** After so much more waiting than working it is told, until that is made up for. */
const TOLD_FROM_MS = 3_000;
const TOLD_UNTIL_MS = 1_000;
const MOST_MS = 4_000;
const LOOK_EVERY_MS = 250;
/** A laptop that was shut counts as one look. */
const LONGEST_LOOK_MS = 1_000;

/** Tells when the work stands still because a drive or network does not give a file, or hardly. */
export interface SlowFile {
  /** The same files; reading them is looked at. */
  watched: (files: readonly File[]) => WatchedFile[];
  /** A read by others begins or ends. */
  waits: (file: string, waits: boolean) => void;
  /** Nothing is told any more. */
  stop: () => void;
}

/** `tell` gets the name of the file that is waited for, and NULL when its bytes come as they should. */
export function watchSlowFile(tell: (file: string | null) => void): SlowFile {
  const open = new Map<object, { file: string; since: number }>();
  const byOthers = {};
  let timer: ReturnType<typeof setInterval> | null = null;
  let lookedAt = 0;
  let waited = 0;
  let told: string | null = null;
  let stopped = false;

  function say(file: string | null): void {
    if (file === told) return;
    told = file;
    tell(file);
  }

  function look(): void {
    const now = Date.now();
    const passed = Math.min(LONGEST_LOOK_MS, now - lookedAt);
    lookedAt = now;
    const late = [...open.values()].find(({ since }) => now - since > USUAL_MS);
    waited = Math.min(MOST_MS, Math.max(0, waited + (late ? passed : -passed)));
    if (late && waited >= TOLD_FROM_MS) say(late.file);
    if (waited < TOLD_UNTIL_MS) say(null);
    if (waited === 0 && open.size === 0 && timer !== null) {
      clearInterval(timer);
      timer = null;
    }
  }

  function begin(read: object, file: string): void {
    if (stopped) return;
    open.set(read, { file, since: Date.now() });
    if (timer !== null) return;
    lookedAt = Date.now();
    timer = setInterval(look, LOOK_EVERY_MS);
  }

  return {
    watched: (files) =>
      files.map(
        (file) =>
          new WatchedFile(file, file.name, async (bytes) => {
            begin(bytes, file.name);
            try {
              return await bytes;
            } finally {
              open.delete(bytes);
            }
          }),
      ),
    waits(file, waits) {
      if (waits) begin(byOthers, file);
      else open.delete(byOthers);
    },
    stop() {
      stopped = true;
      open.clear();
      if (timer !== null) clearInterval(timer);
      say(null);
    },
  };
}

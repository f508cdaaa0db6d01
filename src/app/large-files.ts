import { nameOf } from '../report/draft-parts.ts';
import { importSize, type ImportSize } from '../report/import-size.ts';
import { observed } from '../state/observed.ts';

/** Smaller files are not worth a question about the room that the browser keeps for them. */
const LARGE = 20 * 1024 ** 2;

/** Files of which it is asked, before anything of them is read, whether to. */
export interface LargeFiles extends ImportSize {
  name: string;
  /** Bytes that this browser would keep of them, where that is too little; NULL: it is enough, or not known. */
  room: number | null;
  answer: (read: boolean) => void;
}

const asked = observed<LargeFiles | null>(null);

export const useLargeFiles = asked.useValue;

/** TRUE at once for files that are likely to fit; else what the user says. Files given later take their place. */
export async function mayRead(files: readonly File[]): Promise<boolean> {
  asked.value?.answer(false);
  const size = importSize(files);
  const room = size.bytes < LARGE ? null : await tooLittleRoom(size.bytes);
  if (!size.isTooMuch && room === null) return true;
  return new Promise((resolve) => {
    const answer = (read: boolean): void => {
      asked.tell(null);
      resolve(read);
    };
    asked.tell({ ...size, name: nameOf(files), room, answer });
  });
}

async function tooLittleRoom(bytes: number): Promise<number | null> {
  const { storageEstimate } = await import('../state/storage-estimate.ts');
  const estimate = await storageEstimate();
  const room = estimate === null ? Infinity : Math.max(0, estimate.quota - estimate.used);
  return room < bytes ? room : null;
}

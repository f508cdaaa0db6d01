/** As many as the database keeps together. A piece of them leaves no group half empty. */
export const CUT_RECORDS = 122_880;
/** What the database loads in one go: it keeps the text that it reads in memory until it has read the whole of it. */
const PIECE_BYTES = 16 * 1024 ** 2;

/** Remembers where in a text records begin, so that it can be loaded in pieces. */
interface Cuts {
  /** After each {@link CUT_RECORDS} records: the next begins at this offset, or the text ends there. */
  mark(offset: number): void;
  readonly offsets: readonly number[];
}

export function createCuts(): Cuts {
  const offsets: number[] = [];
  return {
    mark(offset) {
      if (offset - (offsets.at(-1) ?? 0) >= PIECE_BYTES) offsets.push(offset);
    },
    offsets,
  };
}

/** The pieces of a text between its cuts, in order, and where each begins. */
export function piecesOf(text: Blob, cuts: readonly number[]): { piece: Blob; from: number }[] {
  const starts = [0, ...cuts.filter((cut) => cut < text.size)];
  return starts.map((from, i) => ({ from, piece: text.slice(from, starts[i + 1] ?? text.size) }));
}

import { normaliseHeader } from '../recognise/normalise-header.ts';

/** Of the narrower file's columns, how many the other has to have. */
const SHARED = 0.8;
/** The narrower file's width, as a share of the other's. */
const WIDTH = 0.5;

export interface LayoutGroup {
  /** Headers of all its files: those of the first, then what others have more. */
  columns: string[];
  /** The files in it, by their index; `targets[i]` is the group's column for the file's column i. */
  files: { index: number; targets: number[] }[];
}

/**
 * Files with the same columns belong together. Headers are compared after {@link normaliseHeader}, in any order. Two files are the same
 * layout when at least 80 % of the narrower one's columns are in the other, and it has at least half as many: exports of one tool
 * differ by a column that was added later, or by keys a JSON leaves out. A file is compared with the first one of each group.
 */
export function groupByLayout(files: readonly (readonly string[])[]): LayoutGroup[] {
  const groups: (LayoutGroup & { first: Set<string>; places: Map<string, number> })[] = [];
  for (const [index, columns] of files.entries()) {
    const keys = headerKeys(columns);
    let group = groups.find((candidate) => isSameLayout(candidate.first, keys));
    if (!group) {
      group = { columns: [], files: [], first: new Set(keys), places: new Map() };
      groups.push(group);
    }
    const targets: number[] = [];
    for (const [i, key] of keys.entries()) {
      const place = group.places.get(key) ?? group.columns.push(columns[i] ?? '') - 1;
      group.places.set(key, place);
      targets.push(place);
    }
    group.files.push({ index, targets });
  }
  return groups.map((group) => ({ columns: group.columns, files: group.files }));
}

function isSameLayout(first: ReadonlySet<string>, keys: readonly string[]): boolean {
  const shared = keys.filter((key) => first.has(key)).length;
  const [narrow, wide] = first.size < keys.length ? [first.size, keys.length] : [keys.length, first.size];
  return shared >= SHARED * narrow && narrow >= WIDTH * wide;
}

/** Normalised headers; one that comes again gets a number, so that every column keeps its own place. */
export function headerKeys(columns: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const key = normaliseHeader(column);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}\0${times}`;
  });
}

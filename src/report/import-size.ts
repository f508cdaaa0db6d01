const MB = 1024 ** 2;
/** What the browser's memory holds at most in an import, a byte of CSV: 0.75 GB of a million tickets in 236 MB. Larger lists take less. */
const MEMORY_PER_BYTE = 3.2;
/** A WebAssembly memory ends there, whatever the computer has. */
const MOST_MEMORY = 4096 * MB;
/** What an export in an archive or a workbook takes once it is unpacked: the samples 7 to 16 times. */
const UNPACKED = 10;
const PACKED = /\.(?:zip|gz|gzip|xlsx)$/i;

/** What files are and take, before anything of them is read. */
export interface ImportSize {
  bytes: number;
  /** About so much memory; a rule of thumb. */
  memory: number;
  /** Likely more than there can be. */
  isTooMuch: boolean;
}

export function importSize(files: readonly Pick<File, 'name' | 'size'>[]): ImportSize {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const text = sum(files.map(({ name, size }) => (PACKED.test(name) ? UNPACKED * size : size)));
  const memory = MEMORY_PER_BYTE * text;
  return { bytes: sum(files.map(({ size }) => size)), memory, isTooMuch: memory > MOST_MEMORY };
}

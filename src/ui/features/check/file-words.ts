import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Encoding, FileFormat } from '../../../ingest/inspection.ts';

const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  cp850: 'CP850',
} as const satisfies Record<Encoding, string>;
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

/** How a file was read, in words. */
export function fileWords(format: FileFormat, check: Messages['check']): string[] {
  const { files } = check;
  if (format.kind === 'xlsx') return [fill(files.xlsx, { sheet: format.sheet }), ...heads(format, check)];
  const encoding = ENCODINGS[format.encoding];
  if (format.kind === 'json') {
    const words = fill(format.layout === 'ndjson' ? files.ndjson : files.json, { encoding });
    return format.path === '' ? [words] : [words, fill(files.path, { path: format.path })];
  }
  const names: Readonly<Record<string, keyof Messages['check']['delimiters']>> = DELIMITERS;
  const name = names[format.delimiter];
  const delimiter = name === undefined ? format.delimiter : check.delimiters[name];
  return [fill(files.csv, { encoding, delimiter }), ...heads(format, check)];
}

/** Only worth a word where lines stand above the heads. */
function heads({ headerRow }: { headerRow: number }, { files }: Messages['check']): string[] {
  return headerRow > 1 ? [fill(files.headerRow, { row: headerRow })] : [];
}

/** `export.zip/march.csv` as the file itself and what it was packed in; NULL where it was not packed. */
export function splitName(name: string): { file: string; archive: string | null } {
  const packed = /^(.+\.(?:zip|gz))\/(.+)$/i.exec(name);
  return packed ? { file: packed[2] ?? name, archive: packed[1] ?? null } : { file: name, archive: null };
}

/** The file the user chose: the archive of a member, else the file itself. */
export function outerName(name: string): string {
  return splitName(name).archive ?? name;
}

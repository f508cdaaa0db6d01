import type { QuoteEscape, RecordScanner } from './record-scanner.ts';

const decoder = new TextDecoder();

/** The cells of the record that was scanned last, as text. */
export function cellTexts(bytes: Uint8Array, scanner: RecordScanner): string[] {
  const cells: string[] = [];
  for (let i = 0; i < scanner.cells; i++) {
    const text = decoder.decode(bytes.subarray(scanner.starts[i], scanner.ends[i]));
    cells.push(scanner.quoted[i] ? unquoted(text, scanner.escape) : text);
  }
  return cells;
}

/** What is between quotes, without what escapes quotes and backslashes. */
export function unquoted(text: string, escape: QuoteEscape): string {
  if (escape === 'double') return text.replaceAll('""', '"');
  return text.replaceAll(/\\(["\\])|""/g, (_, char?: string) => char ?? '"');
}

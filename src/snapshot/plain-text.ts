import { cleanLine } from './clean-text.ts';

/** A text of a stranger as a part of one line: {@link cleanLine}, without spaces around it or more than one between words. */
export function onOneLine(text: string): string {
  return cleanLine(text).replace(/\s+/gu, ' ').trim();
}

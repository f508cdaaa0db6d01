import type { Locale } from '../kpi/kpi-definition.ts';
import { LANGUAGES } from './languages.ts';

/** A number as a spreadsheet in that language reads it, up to six decimals and without anything between the thousands. */
export function csvNumber(value: number, locale: Locale): string | number {
  const rounded = Number(value.toFixed(6));
  return Number.isInteger(rounded) || hasPoint(locale) ? rounded : String(rounded).replace('.', ',');
}

/** The same with every digit that the number has. */
export function csvExact(value: number, locale: Locale): string | number {
  return Number.isInteger(value) || hasPoint(locale) ? value : decimals(value).replace('.', ',');
}

/** What spreadsheets in that language expect between cells: what is not between a number and its decimals. */
export function csvDelimiter(locale: Locale): ',' | ';' {
  return hasPoint(locale) ? ',' : ';';
}

function hasPoint(locale: Locale): boolean {
  return LANGUAGES[locale].decimal === '.';
}

/** Spreadsheets know no 1e-7 with a comma. */
function decimals(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

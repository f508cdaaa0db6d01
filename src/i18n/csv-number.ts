import type { Locale } from '../kpi/kpi-definition.ts';

/** A number as a spreadsheet in that language reads it, up to six decimals and without anything between the thousands. */
export function csvNumber(value: number, locale: Locale): string | number {
  const rounded = Number(value.toFixed(6));
  return Number.isInteger(rounded) || locale === 'en' ? rounded : String(rounded).replace('.', ',');
}

/** The same with every digit that the number has. */
export function csvExact(value: number, locale: Locale): string | number {
  return Number.isInteger(value) || locale === 'en' ? value : decimals(value).replace('.', ',');
}

/** Spreadsheets know no 1e-7 with a comma. */
function decimals(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

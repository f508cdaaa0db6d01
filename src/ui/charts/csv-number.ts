import type { Locale } from '../../kpi/kpi-definition.ts';

/** A number as a spreadsheet in that language reads it, up to six decimals and without anything between the thousands. */
export function csvNumber(value: number, locale: Locale): string | number {
  const rounded = Number(value.toFixed(6));
  return Number.isInteger(rounded) || locale === 'en' ? rounded : String(rounded).replace('.', ',');
}

/** Days between 1899-12-30, from which a workbook counts them, and 1970-01-01. */
export const EXCEL_EPOCH = 25_569;
/** The days of 1990 and of 2100: what lies between may be a date. */
export const EXCEL_FIRST = 32_874;
export const EXCEL_LAST = 73_050;

/** Whether a text may be a date as a workbook counts its days. A plain number may be so too: only for a column that has dates. */
export function isExcelDay(text: string): boolean {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text.trim())) return false;
  const days = Number(text.replace(',', '.'));
  return days >= EXCEL_FIRST && days <= EXCEL_LAST;
}

import { dateShape } from './date-shape.ts';

/** Days since 1899-12-30 from 1990 to 2100, as a workbook saved as text has them. */
const EXCEL_DAYS = /^(?:3[3-9]|[4-6]\d|7[0-2])\d{3}(?:[.,]\d+)?$/;

/** Whether samples of a column may be dates; none at all may. */
export function holdMoments(samples: readonly string[]): boolean {
  return (
    samples.length === 0 ||
    samples.some((sample) => dateShape(sample) !== null || EXCEL_DAYS.test(sample.trim()))
  );
}

import { dateShape } from './date-shape.ts';
import { isExcelDay } from './excel-days.ts';

/** Whether samples of a column may be dates; none at all may. */
export function holdMoments(samples: readonly string[]): boolean {
  return samples.length === 0 || samples.some((sample) => dateShape(sample) !== null || isExcelDay(sample));
}

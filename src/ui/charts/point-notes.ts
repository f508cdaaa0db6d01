import type { Messages } from '../../i18n/en.ts';
import type { Format } from '../../i18n/format.ts';
import type { SeriesPoint } from '../../kpi/kpi-query.ts';
import { isProvisional } from './soft-points.ts';

/** Why a figure of a bucket is not final, in words. */
export function pointWords(point: SeriesPoint, messages: Messages): string[] {
  return [
    point.partial ? messages.common.partial : '',
    isProvisional(point) ? messages.common.provisional : '',
  ].filter((word) => word !== '');
}

/** What stands behind a figure of a bucket, in small: `39 / 51 · provisional`. */
export function pointNotes(point: SeriesPoint, messages: Messages, format: Format): string {
  const base =
    point.numerator === null
      ? `n ${format.integer(point.n)}`
      : `${format.integer(point.numerator)} / ${format.integer(point.n)}`;
  return [...(point.n === 0 ? [] : [base]), ...pointWords(point, messages)].join(' · ');
}

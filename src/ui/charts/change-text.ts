import type { Messages } from '../../i18n/en.ts';
import { changeSign } from '../../i18n/change-sign.ts';
import { fill } from '../../i18n/fill.ts';
import type { Format } from '../../i18n/format.ts';
import type { CutPeriod } from '../../i18n/date-format.ts';
import type { FigureChange } from './comparison.ts';

export interface ChangeText {
  /** See {@link changeSign}. */
  sign: string;
  /** In sight: +2,4 pp. */
  short: string;
  /** The whole of it, for who points at it or has it read. */
  long: string;
}

/** What a change says; NULL where there was nothing to compare with. */
export function changeText(
  { before, change, small = false, scaled = false, missing = 0 }: FigureChange,
  period: CutPeriod,
  messages: Messages,
  format: Format,
): ChangeText | null {
  const texts = messages.changes;
  const { verdict, difference, low, high } = change;
  if (before.value === null || difference === null) return null;
  if (verdict === 'unknown' && small) return { sign: '', short: texts.small, long: texts.smallWhy };
  const was = fill(scaled ? texts.wasScaled : texts.was, {
    verdict: missing > 0 ? texts.unjudged : texts.verdict[verdict],
    value: format.value(before.value, before.unit),
    period: format.period(period),
  });
  const interval =
    low === null || high === null
      ? []
      : [
          fill(texts.interval, {
            low: format.change(low, before.unit),
            high: format.change(high, before.unit),
          }),
        ];
  return {
    sign: changeSign(change),
    short: format.change(difference, before.unit),
    long: [
      was,
      ...interval,
      ...(missing > 0 ? [format.plural(missing, texts.missing)] : []),
      ...(change.provisional ? [texts.provisional] : []),
    ].join('; '),
  };
}

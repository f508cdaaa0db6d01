import type { Engine, RunOptions } from '../../engine/engine.ts';
import { durationSql } from '../facts/duration-sql.ts';
import type { DurationFormat } from '../import-plan.ts';
import { identifier, literal } from '../sql-text.ts';
import { THREE_PARTS } from './duration-words.ts';

type Clock = DurationFormat['clock'];

/** Rows with three parts and both dates that are looked at, and how few are too few. */
const SAMPLE = 2000;
const FEWEST = 3;

/** SQL for whether text has three parts between colons. */
export function threePartsSql(text: string): string {
  return `regexp_full_match(${text}, ${literal(THREE_PARTS)})`;
}

/**
 * What three parts are, by the dates of the same tickets: the clock in which most of them come to what lies between the two dates (within
 * a tenth), and the other one does not; hours, minutes and seconds where days would be longer than there was time for. NULL where
 * that decides nothing. `text` (VARCHAR) and `between` (seconds) are SQL over the raw table.
 */
export async function clockByDates(
  engine: Engine,
  table: string,
  { text, between }: { text: string; between: string },
  options: RunOptions,
): Promise<Clock | null> {
  const read = (clock: Clock): string => durationSql('text', { unit: 'min', clock });
  const fits = (name: Clock): string => `count_if(abs(${name} - span) <= 0.1 * span + 90)::DOUBLE AS ${name}`;
  const [row] = await engine.run(
    `SELECT count(*)::DOUBLE AS compared, ${fits('hms')}, ${fits('dhm')}, count_if(dhm > 1.1 * span + 7200)::DOUBLE AS long
     FROM (SELECT span, ${read('hms')} AS hms, ${read('dhm')} AS dhm FROM (
       SELECT ${text} AS text, ${between} AS span FROM ${identifier(table)} WHERE contains(${text}, ':') LIMIT ${SAMPLE * 5})
       WHERE span > 0 AND ${threePartsSql('text')} LIMIT ${SAMPLE})`,
    options,
  );
  const count = (name: string): number => Number(row?.[name] ?? 0);
  const compared = count('compared');
  const most = (n: number): boolean => n >= 0.6 * compared;
  const few = (n: number): boolean => n <= 0.2 * compared;
  if (compared < FEWEST) return null;
  if (most(count('hms')) && few(count('dhm'))) return 'hms';
  if (most(count('dhm')) && few(count('hms'))) return 'dhm';
  return most(count('long')) ? 'hms' : null;
}

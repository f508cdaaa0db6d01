import type { DurationFormat } from '../import-plan.ts';
import { literal } from '../sql-text.ts';
import { MAY_BE_GROUPED } from './duration-words.ts';

/** SQL for whether a number in text has a single point or comma that may group thousands: `1.440`. Quick where it has not. */
export function mayBeGroupedSql(text: string): string {
  const maybe = `${text} LIKE '%.___' OR ${text} LIKE '%,___'`;
  return `CASE WHEN ${maybe} THEN regexp_full_match(trim(${text}), ${literal(MAY_BE_GROUPED)}) ELSE false END`;
}

/**
 * SQL that counts what the numbers in a text column say about points and commas, as columns that end in `suffix`: single ones with
 * exactly three digits behind that may group thousands (`point_groups`, `comma_groups`), what can only be a decimal point or comma
 * (`point`, `comma`), whole numbers below a thousand (`small`) and those above, written without any sign (`ungrouped`).
 */
export function decimalSignsSql(text: string, suffix: string | number): string[] {
  const is = (pattern: string): string =>
    `count_if(regexp_full_match(trim(${text}), '[+-]?(?:${pattern})'))::DOUBLE`;
  const group = (sign: string): string => String.raw`[1-9]\d{0,2}${sign}\d{3}`;
  const decimal = (sign: string, other: string): string =>
    [
      String.raw`\d*${sign}\d{0,2}|\d*${sign}\d{4,}|0\d*${sign}\d{3}|\d{4,}${sign}\d{3}`,
      String.raw`\d{1,3}(?:${other}\d{3})+${sign}\d*|\d{1,3}(?:${other}\d{3}){2,}`,
    ].join('|');
  return [
    `${is(group(String.raw`\.`))} AS point_groups${suffix}`,
    `${is(group(','))} AS comma_groups${suffix}`,
    `${is(decimal(String.raw`\.`, ','))} AS point${suffix}`,
    `${is(decimal(',', String.raw`\.`))} AS comma${suffix}`,
    `${is(String.raw`\d{1,3}`)} AS small${suffix}`,
    `${is(String.raw`\d{4,}`)} AS ungrouped${suffix}`,
  ];
}

interface Decimal {
  decimal: DurationFormat['decimal'] | undefined;
  /** TRUE when nothing tells. */
  open: boolean;
}

/**
 * What a single point or comma is in a column of which `sign` gives the counts of {@link decimalSignsSql}. It groups thousands where
 * another number proves that the other one is the decimal sign (in this column, else in `others`: the habit of the file), and among whole
 * numbers below a thousand of minutes or less; it is the decimal sign where a number proves that. Anything else is open:
 * fractions of three digits throughout look the same.
 */
export function decideDecimal(
  sign: (name: string) => number,
  unit: DurationFormat['unit'] | undefined,
  habit: DurationFormat['decimal'] | undefined,
): Decimal {
  const [points, commas] = [sign('point_groups'), sign('comma_groups')];
  if (points + commas === 0) return { decimal: undefined, open: false };
  const proven = provenDecimal(sign);
  if (proven !== undefined) return { decimal: proven, open: false };
  const likely = points >= commas ? ',' : '.';
  const disputed = (points > 0 && commas > 0) || sign('point') + sign('comma') + sign('ungrouped') > 0;
  if (disputed) return { decimal: likely, open: true };
  const fine = unit === undefined || unit === 'min' || unit === 's' || unit === 'ms';
  if (habit !== undefined) return { decimal: habit, open: false };
  return { decimal: likely, open: !fine || sign('small') === 0 };
}

/** The sign that the numbers of a column can only have as the decimal one; undefined where there is none, or both. */
export function provenDecimal(sign: (name: string) => number): DurationFormat['decimal'] | undefined {
  if (sign('point') > 0 && sign('comma') === 0) return '.';
  return sign('comma') > 0 && sign('point') === 0 ? ',' : undefined;
}

import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import type { DateFormat, ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import { dateFormatId, dateFormatOf } from './date-formats.ts';

interface DateAnswers {
  /** With a blank for the names of the columns. */
  question: string;
  why: string;
  answers: { key: string; label: string; formats: Record<number, DateFormat> }[];
  /** Of the columns, to show what the answers make of. */
  values: string[];
}

/** The two ways to read columns that are in doubt: day or month first; or where a spreadsheet may have exchanged them, whether it did. */
export function dateAnswers(
  columns: readonly number[],
  { raw, dateEvidence }: Inspection,
  plan: ImportPlan,
  { check }: Messages,
  format: Format,
): DateAnswers {
  const { dates: texts } = check;
  const each = (formatOf: (column: number) => DateFormat): Record<number, DateFormat> =>
    Object.fromEntries(columns.map((column) => [column, formatOf(column)]));
  const swaps = columns.flatMap((column) => dateEvidence[column]?.swap ?? []);
  if (swaps.length > 0) {
    const total = (part: 'typed' | 'text') =>
      format.integer(swaps.reduce((sum, swap) => sum + swap[part], 0));
    const asWritten = (column: number): DateFormat =>
      dateFormatOf(dateFormatId(plan.dates[column] ?? { kind: 'iso' }));
    const putBack = (column: number): DateFormat => {
      const written = asWritten(column);
      return written.kind === 'parts' ? { ...written, swapped: true } : written;
    };
    return {
      question: texts.swapQuestion,
      why: fill(texts.swapWhy, { typed: total('typed'), text: total('text') }),
      answers: [
        { key: 'swapped', label: texts.swapped, formats: each(putBack) },
        { key: 'written', label: texts.asWritten, formats: each(asWritten) },
      ],
      values: swaps.map(({ example }) => example),
    };
  }
  const count = columns.reduce((sum, column) => sum + (dateEvidence[column]?.values ?? 0), 0);
  const samples = columns.flatMap((column) => [
    ...(raw.columns[column]?.samples ?? []),
    dateEvidence[column]?.example ?? '',
  ]);
  return {
    question: texts.question,
    why: fill(texts.why, { values: format.integer(count) }),
    answers: (['dmy', 'mdy'] as const).map((order) => ({
      key: order,
      label: texts[order],
      formats: each(() => dateFormatOf(order)),
    })),
    values: [...new Set(samples)],
  };
}

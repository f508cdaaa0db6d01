import { csvDelimiter, csvNumber } from '../../../i18n/csv-number.ts';
import { csvText, type CsvCell } from '../../../i18n/csv-text.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { FigureComparison } from '../../../snapshot/compare-snapshots.ts';
import { sentenceOf } from './figure-words.ts';
import type { Reason } from './reasons-of.ts';

/** A line above the table: what it is of. */
export type AboutLine = readonly [name: string, text: string];

/** The ledger as a table for a spreadsheet: what it is of, then every figure of then and now with the reasons. */
export function ledgerCsv(
  figures: readonly (readonly [FigureComparison, readonly Reason[]])[],
  about: readonly AboutLine[],
  period: string,
  messages: Messages,
  format: Format,
): string {
  const { csv } = messages.restatement;
  const number = (value: number | null | undefined): CsvCell =>
    value === null || value === undefined ? null : csvNumber(value, format.locale);
  const columns: readonly (readonly [
    string,
    (figure: FigureComparison, reasons: readonly Reason[]) => CsvCell,
  ])[] = [
    [csv.kpi, ({ kpi }) => kpi],
    [csv.name, ({ kpi }) => inLanguage(kpiDefinition(kpi).text, format.locale).name],
    [csv.line, ({ line }) => messages.common.lines[line]],
    [csv.outcome, ({ outcome }) => csv.outcomes[outcome]],
    [csv.unit, ({ was, now }) => now?.unit ?? was?.unit ?? null],
    [csv.was, ({ was }) => number(was?.value)],
    [csv.now, ({ now }) => number(now?.value)],
    [csv.difference, ({ difference }) => number(difference)],
    [csv.thenK, ({ was }) => number(was?.numerator)],
    [csv.thenN, ({ was }) => number(was?.n)],
    [csv.thenMissing, ({ was }) => number(was?.missing)],
    [csv.thenProvisional, ({ was }) => number(was?.provisional)],
    [csv.nowK, ({ now }) => number(now?.numerator)],
    [csv.nowN, ({ now }) => number(now?.n)],
    [csv.nowMissing, ({ now }) => number(now?.missing)],
    [csv.reasons, (_, reasons) => texts(reasons).join('; ')],
    [
      csv.sentence,
      (figure, reasons) =>
        figure.outcome === 'restated' || figure.outcome === 'period'
          ? sentenceOf(figure, texts(reasons), period, messages, format)
          : null,
    ],
  ];
  const head = columns.map(([name]) => name);
  const pad = (cells: readonly CsvCell[]): CsvCell[] => head.map((_, index) => cells[index] ?? null);
  const [[firstName, firstText] = ['', ''], ...others] = about;
  return csvText(
    pad([firstName, firstText]).map((cell) => String(cell ?? '')),
    [
      ...others.map((line) => pad(line)),
      pad([]),
      head,
      ...figures.map(([figure, reasons]) => columns.map(([, cell]) => cell(figure, reasons))),
    ],
    csvDelimiter(format.locale),
  );
}

function texts(reasons: readonly Reason[]): string[] {
  return reasons.map(({ text, effect }) => (effect === '' ? text : `${text} (${effect})`));
}

import { changeSign } from '../../../i18n/change-sign.ts';
import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { ComparedFigureSide, FigureComparison } from '../../../snapshot/compare-snapshots.ts';
import { verdictWord } from '../../../snapshot/header-words.ts';

/** The value of a figure; what it is not where it has none. */
export function valueText(figure: ComparedFigureSide | null, { common }: Messages, format: Format): string {
  if (figure === null || figure.value === null) return common.notMeasurable;
  return format.value(figure.value, figure.unit);
}

/** Over what a figure is: k of n, or how many were measured, and how many could not be. */
function basisText(figure: ComparedFigureSide, { restatement }: Messages, format: Format): string {
  const { ledger } = restatement;
  const { unit, numerator, n, missing } = figure;
  const measured =
    unit === 'ratio'
      ? [fill(ledger.rate, { k: format.integer(numerator ?? 0), n: format.integer(n) })]
      : unit === 'count'
        ? []
        : [fill(ledger.measured, { n: format.integer(n) })];
  return [...measured, ...(missing > 0 ? [fill(ledger.missing, { n: format.integer(missing) })] : [])].join(
    ', ',
  );
}

/** What stands below the sentence of a figure: over what it was and is, and what could still change then. */
export function detailTexts({ was, now }: FigureComparison, messages: Messages, format: Format): string[] {
  const { ledger } = messages.restatement;
  const [before, after] = [was, now].map((side) => (side === null ? '' : basisText(side, messages, format)));
  const basis = before === after ? before : fill(ledger.basis, { was: before || '–', now: after || '–' });
  const isSameValue = was !== null && now !== null && was.value === now.value;
  return [
    ...(basis === undefined || basis === '' ? [] : [basis]),
    ...(isSameValue && was.p90 !== null && now.p90 !== null && was.p90 !== now.p90
      ? [fill(ledger.p90, { was: format.value(was.p90, was.unit), now: format.value(now.p90, now.unit) })]
      : []),
    ...(was !== null && was.provisional > 0 ? [provisionalText(was, messages, format)] : []),
  ];
}

function provisionalText(
  { unit, provisional, n }: ComparedFigureSide,
  { restatement }: Messages,
  format: Format,
): string {
  const { ledger } = restatement;
  return unit === 'count'
    ? format.plural(provisional, ledger.provisionalCount)
    : fill(ledger.provisional, { k: format.integer(provisional), n: format.integer(n) });
}

/** The difference of a figure, of two periods with what it is worth; empty where it cannot be read. */
export function differenceText(
  { difference, change, was, now }: FigureComparison,
  messages: Messages,
  format: Format,
): string {
  const unit = now?.unit ?? was?.unit;
  if (difference === null || unit === undefined || difference === 0) return '';
  const text = format.change(difference, unit);
  if (change === null) return text;
  const scaled = change.scaled ? fill(messages.restatement.ledger.scaled, { difference: text }) : text;
  return `${changeSign(change.change)}\u00A0${scaled}, ${verdictWord(change, messages.changes)}`.trim();
}

/** "May 2026: First contact resolution of all lines was 71.0 %, is 66.2 %: 14 reopened since, 3 imported late." */
export function sentenceOf(
  figure: FigureComparison,
  reasons: readonly string[],
  period: string,
  messages: Messages,
  format: Format,
): string {
  const { ledger } = messages.restatement;
  const { kpi, line, was, now } = figure;
  return fill(ledger.lead, {
    period,
    kpi: inLanguage(kpiDefinition(kpi).text, format.locale).name,
    of: messages.changes.lines[line],
    was: valueText(was, messages, format),
    now: valueText(now, messages, format),
    reasons: reasons.length === 0 ? '' : fill(ledger.because, { reasons: reasons.join(', ') }),
  });
}

import { fill } from '../i18n/fill.ts';
import { ofChosenLines } from '../i18n/of-chosen-lines.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { NUMBER_OF_KEY } from '../kpi/facts.ts';
import { inLanguage } from '../kpi/in-language.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type {
  ComparedFigureSide,
  FigureComparison,
  Outcome,
  SnapshotComparison,
} from '../snapshot/compare-snapshots.ts';
import { differenceWords } from '../snapshot/difference-words.ts';
import { headerWords, verdictWord } from '../snapshot/header-words.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Speech } from './speech.ts';

/** What is different between two snapshots, in plain lines: rules before figures. */
export function comparisonText(
  was: Snapshot,
  now: Snapshot,
  { differences, samePeriod, figures }: SnapshotComparison,
  speech: Speech,
): string {
  const { words, messages, format, locale } = speech;
  const of = words.compare;
  const having = (outcome: Outcome) => figures.filter((figure) => figure.outcome === outcome);
  const names = (list: readonly FigureComparison[]) =>
    format.list(
      [...new Set(list.map(({ kpi }) => kpi))].map(
        (kpi: KpiId) => inLanguage(kpiDefinition(kpi).text, locale).name,
      ),
    );
  const named = (outcome: Outcome, text: string) => {
    const list = having(outcome);
    return list.length === 0 ? [] : [fill(text, { names: names(list) })];
  };
  const lines = linesOf(now, speech);
  const changed = having(samePeriod ? 'restated' : 'period');
  const same = having('same').length;
  const heading = samePeriod ? of.restated : of.changed;
  return [
    sideLine('A', was, speech),
    sideLine('B', now, speech),
    '',
    ...(differences.length === 0
      ? [of.measuredSame]
      : [
          of.measured,
          ...differences.map((one) => `- ${differenceWords(one, { was, now }, messages, format)}`),
        ]),
    '',
    ...(changed.length === 0
      ? samePeriod
        ? [of.restatedNone]
        : []
      : [heading, ...changed.map((figure) => figureLine(figure, lines[figure.line], speech))]),
    ...(same === 0 ? [] : [format.plural(same, of.same)]),
    ...named('otherwise', of.otherwise),
    ...named('only_then', of.onlyThen),
    ...named('only_now', of.onlyNow),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function sideLine(side: string, snapshot: Snapshot, { words, messages, format }: Speech): string {
  const { head, asOf, made, zone } = headerWords(snapshot, messages, format);
  return fill(words.compare.side, { side, head, asOf, made, zone });
}

function linesOf({ filters }: Snapshot, { messages }: Speech) {
  const chosen = filters.lines.map((line) => NUMBER_OF_KEY[line]);
  return ofChosenLines(messages, chosen).common.lines;
}

function figureLine(
  { kpi, was, now, difference, change }: FigureComparison,
  line: string,
  speech: Speech,
): string {
  const { words, messages, format, locale } = speech;
  const unit = now?.unit ?? was?.unit ?? 'count';
  const signed = difference === null ? '' : format.change(difference, unit);
  const said =
    difference === null
      ? ''
      : change === null
        ? fill(words.compare.difference, { difference: signed })
        : fill(words.compare.change, {
            difference: signed,
            verdict: verdictWord(change, messages.changes),
          });
  return fill(words.compare.figure, {
    name: inLanguage(kpiDefinition(kpi).text, locale).name,
    line,
    was: sideText(was, speech),
    now: sideText(now, speech),
    change: said,
  });
}

function sideText(figure: ComparedFigureSide | null, { words, messages, format }: Speech): string {
  if (figure === null || figure.value === null) return messages.common.notMeasurable;
  const { value, unit, numerator, n, p90, missing } = figure;
  const { of, median, plain, missing: withMissing } = words.compare;
  const shown = format.value(value, unit);
  const parts = { value: shown, n: format.integer(n) };
  const whole =
    unit === 'count'
      ? shown
      : numerator !== null
        ? fill(of, { ...parts, k: format.integer(numerator) })
        : p90 === null
          ? fill(plain, parts)
          : fill(median, { ...parts, p90: format.duration(p90) });
  return missing === 0 ? whole : fill(withMissing, { value: whole, missing: format.integer(missing) });
}

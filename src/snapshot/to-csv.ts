import { csvText, type CsvCell } from '../i18n/csv-text.ts';
import { csvDelimiter, csvExact } from '../i18n/csv-number.ts';
import { fill } from '../i18n/fill.ts';
import { createFormat } from '../i18n/format.ts';
import { readyMessages } from '../i18n/messages.ts';
import { ofChosenLines } from '../i18n/of-chosen-lines.ts';
import type { Messages } from '../i18n/en.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { Locale } from '../kpi/kpi-definition.ts';
import { NUMBER_OF_KEY } from '../kpi/facts.ts';
import { inLanguage } from '../kpi/in-language.ts';
import { measuredWords, headerWords, verdictWord } from './header-words.ts';
import { onOneLine } from './plain-text.ts';
import { settingsWords } from './settings-words.ts';
import { changeOfFigure, shownFigures } from './shown-figures.ts';
import { withShownNames } from './shown-names.ts';
import type { Snapshot, SnapshotFigure } from './snapshot.ts';
import { toolName } from './tool-name.ts';

/**
 * The figures of a snapshot as a table for a spreadsheet: a row for every KPI and line that says something, in full precision (ratios 0..1,
 * seconds), and under it what they are of. Empty is "not measurable". With `;` and a decimal comma in Dutch. The texts of `locale`
 * must have been loaded.
 */
export function snapshotCsv(made: Snapshot, locale: Locale): string {
  const format = createFormat(locale);
  const messages = readyMessages(locale);
  const snapshot = withShownNames(made, messages);
  const ofLines = ofChosenLines(
    messages,
    snapshot.filters.lines.map((line) => NUMBER_OF_KEY[line]),
  );
  const words = messages.snapshot.forms;
  const header = headerWords(snapshot, messages, format);
  const { about } = words;
  const dated = snapshot.period.from !== null || snapshot.period.to !== null;
  const facts: (readonly [string, string])[] = [
    [about.title, header.title],
    [about.period, header.period],
    [about.compared, header.compared ?? words.nothing],
    [about.filters, header.filters.length === 0 ? words.none : header.filters.join('; ')],
    ...snapshot.sources.map(
      ({ name, profile, rows, sha256 }) =>
        [
          about.sources,
          onOneLine(
            fill(words.source, {
              name,
              profile: toolName(profile, messages),
              rows: format.plural(rows, messages.common.rows),
              sha256,
            }),
          ),
        ] as const,
    ),
    ...snapshot.definitions.map((definition) => {
      const { name } = inLanguage(kpiDefinition(definition.kpi).text, locale);
      const how = measuredWords(definition, dated, messages);
      return [about.definitions, fill(words.definition, { name, how })] as const;
    }),
    ...settingsWords(snapshot, messages, format).map((text) => [about.settings, text] as const),
    ...(snapshot.pseudonyms ? [[about.settings, words.pseudonyms] as const] : []),
    [about.asOf, header.asOf],
    [about.made, fill(words.madeWith, { moment: header.made })],
    [about.zone, header.zone],
  ];
  const rows = shownFigures(snapshot).map((figure) => figureRow(snapshot, figure, ofLines, locale));
  return csvText(Object.values(words.columns), [...rows, [], ...facts], csvDelimiter(locale));
}

/** In the order of the words of the columns. */
function figureRow(
  snapshot: Snapshot,
  figure: SnapshotFigure,
  messages: Messages,
  locale: Locale,
): CsvCell[] {
  const { common, exports, changes } = messages;
  const { kpi, line, unit, censored } = figure;
  const beside = changeOfFigure(snapshot, figure);
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? null : csvExact(value, locale);
  const judged = beside !== null && beside.change.difference !== null;
  return [
    kpi,
    inLanguage(kpiDefinition(kpi).text, locale).name,
    common.lines[line],
    exports.units[unit],
    number(figure.value),
    number(figure.numerator),
    number(figure.n),
    number(figure.missing),
    number(figure.provisional),
    number(figure.low),
    number(figure.high),
    number(figure.mean),
    number(figure.p75),
    number(figure.p90),
    number(beside?.before.value),
    number(beside?.change.difference),
    judged ? verdictWord(beside, changes) : '',
    number(censored?.value),
    number(censored?.p90),
    number(censored?.open),
  ];
}

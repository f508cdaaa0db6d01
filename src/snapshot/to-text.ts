import type { Messages } from '../i18n/en.ts';
import { fill } from '../i18n/fill.ts';
import { createFormat, type Format } from '../i18n/format.ts';
import { readyMessages } from '../i18n/messages.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { inLanguage } from '../kpi/in-language.ts';
import type { KpiId, Locale } from '../kpi/kpi-definition.ts';
import { restsOnProvisional } from '../kpi/statistics/change.ts';
import { reliability } from '../kpi/statistics/reliability.ts';
import { measuredWords, headerWords, verdictWord } from './header-words.ts';
import { onOneLine } from './plain-text.ts';
import { withShownNames } from './shown-names.ts';
import { changeOfFigure, snapshotKpis, wholeFigure, type SnapshotChange } from './shown-figures.ts';
import type { Snapshot, SnapshotAction, SnapshotFigure } from './snapshot.ts';

const MOST_FIGURES = 10;
const MOST_ACTIONS = 5;

/**
 * A snapshot in a few plain lines, for a chat message: the figures of all lines (or the chosen ones), the open actions, and what they are
 * of. No control characters but the line ends. The texts of `locale` must have been loaded.
 */
export function snapshotText(made: Snapshot, locale: Locale): string {
  const messages = readyMessages(locale);
  const snapshot = withShownNames(made, messages);
  const format = createFormat(locale);
  const { about, text: words, none, sourceShort } = messages.snapshot.forms;
  const header = headerWords(snapshot, messages, format);
  const line = (name: string, texts: readonly string[]) =>
    fill(words.line, { name, text: texts.length === 0 ? none : texts.join('; ') });
  const sources = snapshot.sources.map(({ name, rows }) =>
    fill(sourceShort, { name, rows: format.plural(rows, messages.common.rows) }),
  );
  const { head, compared, asOf, zone } = header;
  const moments = { asOf, made: header.made, zone };
  return [
    compared === null ? head : fill(words.headCompared, { head, compared }),
    ...figureLines(snapshot, messages, format),
    ...actionLines(snapshot, messages, format),
    line(about.filters, header.filters),
    line(about.sources, sources),
    line(about.definitions, definitionsByCohort(snapshot, messages, format)),
    snapshot.asOf === null ? fill(words.made, moments) : fill(words.moments, moments),
  ]
    .map((text) => `${onOneLine(text)}\n`)
    .join('');
}

function figureLines(snapshot: Snapshot, messages: Messages, format: Format): string[] {
  const words = messages.snapshot.forms.text;
  const figures = snapshotKpis(snapshot).flatMap((kpi) => wholeFigure(snapshot, kpi) ?? []);
  const measured = figures.filter(({ value }) => value !== null);
  const unmeasured = figures.filter(({ value }) => value === null);
  const cannotTell = ({ kpi, missing }: SnapshotFigure) =>
    missing > 0 || snapshot.definitions.some((one) => one.kpi === kpi && one.evidence === 'none');
  const named = (of: readonly SnapshotFigure[], text: string) =>
    of.length === 0
      ? []
      : [fill(text, { names: format.list(of.map(({ kpi }) => nameOf(kpi, format.locale))) })];
  const more = measured.length - MOST_FIGURES;
  return [
    ...measured.slice(0, MOST_FIGURES).map((figure) => figureLine(snapshot, figure, messages, format)),
    ...(more > 0 ? [format.plural(more, words.more)] : []),
    ...named(unmeasured.filter(cannotTell), words.notMeasurable),
    ...named(
      unmeasured.filter((figure) => !cannotTell(figure)),
      words.noTickets,
    ),
  ];
}

function figureLine(snapshot: Snapshot, figure: SnapshotFigure, messages: Messages, format: Format): string {
  const words = messages.snapshot.forms.text;
  const { kpi, unit, n, value } = figure;
  const rests = [
    ...basis(figure, words, format),
    ...(unit !== 'count' && reliability(n) === 'suppress' ? [messages.overview.tooFew] : []),
    ...(restsOnProvisional(figure) ? [words.provisional] : []),
  ];
  const was = wasText(changeOfFigure(snapshot, figure), messages, format);
  const details = [...(rests.length === 0 ? [] : [rests.join(', ')]), ...(was === null ? [] : [was])];
  const said = { name: nameOf(kpi, format.locale), value: format.value(value ?? 0, unit) };
  return details.length === 0
    ? fill(words.figure, said)
    : fill(words.figureWith, { ...said, details: details.join('; ') });
}

/** What a figure is of: k of n, or of how many tickets. */
function basis(
  { unit, numerator, n, p90 }: SnapshotFigure,
  words: Messages['snapshot']['forms']['text'],
  format: Format,
): string[] {
  const of = { n: format.integer(n) };
  switch (unit) {
    case 'ratio':
      return [fill(words.rate, { ...of, k: format.integer(numerator ?? 0) })];
    case 'seconds':
      return p90 === null
        ? [fill(words.median, of)]
        : [fill(words.duration, { ...of, p90: format.duration(p90) })];
    case 'score':
      return [fill(words.score, of)];
    default:
      return [];
  }
}

function wasText(beside: SnapshotChange | null, messages: Messages, format: Format): string | null {
  if (beside === null || beside.before.value === null || beside.change.difference === null) return null;
  const { was, wasScaled } = messages.snapshot.forms.text;
  const value = format.value(beside.before.value, beside.before.unit);
  return fill(beside.scaled ? wasScaled : was, { value, verdict: verdictWord(beside, messages.changes) });
}

function actionLines({ actions }: Snapshot, messages: Messages, format: Format): string[] {
  const words = messages.snapshot.forms.text;
  const open = actions.filter(({ done }) => !done);
  const line = ({ text, owner, due }: SnapshotAction) => {
    const who = [owner, due === null ? '' : fill(words.due, { date: format.date(due) })].filter(
      (part) => part !== '',
    );
    return who.length === 0
      ? fill(words.action, { text })
      : fill(words.actionWith, { text, who: who.join(', ') });
  };
  const more = open.length - MOST_ACTIONS;
  return [
    ...open.slice(0, MOST_ACTIONS).map(line),
    ...(more > 0 ? [format.plural(more, words.moreActions)] : []),
  ];
}

/** How the KPIs were measured, those that were measured alike together. */
function definitionsByCohort(
  { definitions, period }: Snapshot,
  messages: Messages,
  { locale }: Format,
): string[] {
  const dated = period.from !== null || period.to !== null;
  const measured = definitions.filter(({ evidence }) => evidence !== 'none');
  const ways = measured.map((definition) => ({
    how: measuredWords(definition, dated, messages),
    name: nameOf(definition.kpi, locale),
  }));
  return [...new Set(ways.map(({ how }) => how))].map((how) =>
    fill(messages.snapshot.forms.definition, {
      name: ways
        .filter((way) => way.how === how)
        .map(({ name }) => name)
        .join(', '),
      how,
    }),
  );
}

function nameOf(kpi: KpiId, locale: Locale): string {
  return inLanguage(kpiDefinition(kpi).text, locale).name;
}

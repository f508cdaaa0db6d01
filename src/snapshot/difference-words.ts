import type { Messages } from '../i18n/en.ts';
import { fill } from '../i18n/fill.ts';
import { filterWords } from '../i18n/filter-words.ts';
import type { Format } from '../i18n/format.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { inLanguage } from '../kpi/in-language.ts';
import { KPI_IDS, type KpiId } from '../kpi/kpi-definition.ts';
import type { ComparedSide } from './compare-snapshots.ts';
import { chosenFilters } from './header-words.ts';
import { onOneLine } from './plain-text.ts';
import type { SnapshotDifference } from './snapshot-differences.ts';
import type { SnapshotDefinition, SnapshotPeriod, SnapshotSettings } from './snapshot.ts';
import { toolName } from './tool-name.ts';

type Sides = Record<'was' | 'now', Pick<ComparedSide, 'filters' | 'asOf'>>;

/** A difference by rule in a sentence, and one more that says what cannot be compared because of it. */
export function differenceWords(
  difference: SnapshotDifference,
  sides: Sides,
  messages: Messages,
  format: Format,
): string {
  const { rules } = messages.restatement;
  const { kpis } = difference;
  const what = sentence(difference, sides, messages, format);
  if (kpis.length === 0) return what;
  if (kpis.length === KPI_IDS.length) return `${what} ${rules.all}`;
  return 'kpi' in difference
    ? what
    : `${what} ${fill(rules.some, { kpis: format.list(kpis.map((kpi) => nameOf(kpi, format))) })}`;
}

function sentence(difference: SnapshotDifference, sides: Sides, messages: Messages, format: Format): string {
  const { rules } = messages.restatement;
  switch (difference.kind) {
    case 'definition':
      return fill(rules.definition, {
        kpi: nameOf(difference.kpi, format),
        was: format.integer(difference.was),
        now: format.integer(difference.now),
      });
    case 'evidence':
      return fill(rules.evidence, {
        kpi: nameOf(difference.kpi, format),
        was: evidenceName(difference.was, messages),
        now: evidenceName(difference.now, messages),
      });
    case 'cohort': {
      const of = sides.was.asOf === null ? messages.overview.undatedCohort : messages.overview.cohort;
      return fill(rules.cohort, {
        kpi: nameOf(difference.kpi, format),
        was: of[difference.was],
        now: of[difference.now],
      });
    }
    case 'setting':
      return settingSentence(difference, messages, format);
    case 'zone':
      return fill(rules.zone, { was: onOneLine(difference.was), now: onOneLine(difference.now) });
    case 'period':
      return fill(rules.period, {
        was: periodName(difference.was, messages, format),
        now: periodName(difference.now, messages, format),
      });
    case 'filters': {
      const of = (side: 'was' | 'now') => {
        const words = filterWords(chosenFilters(sides[side].filters), messages, format).map(onOneLine);
        return words.length === 0 ? rules.noFilters : words.join('; ');
      };
      return fill(rules.filters, { was: of('was'), now: of('now') });
    }
    case 'agents':
      return fill(rules.agents, {
        was: format.integer(difference.was),
        now: format.integer(difference.now),
      });
    case 'pseudonyms':
      return rules.pseudonyms;
    default:
      return sourcesSentence(difference, messages, format);
  }
}

function nameOf(kpi: KpiId, format: Format): string {
  return inLanguage(kpiDefinition(kpi).text, format.locale).name;
}

function evidenceName(evidence: SnapshotDefinition['evidence'], { restatement }: Messages): string {
  const { letter, only, none } = restatement.rules.evidenceOf;
  if (evidence === 'none') return none;
  return evidence === '' ? only : fill(letter, { letter: evidence });
}

function periodName(period: SnapshotPeriod, messages: Messages, format: Format): string {
  return period.from === null && period.to === null ? messages.overview.undated.title : format.period(period);
}

function settingSentence(
  { setting, was, now }: Extract<SnapshotDifference, { kind: 'setting' }>,
  messages: Messages,
  format: Format,
): string {
  const { rules } = messages.restatement;
  const name = messages.settings.names[setting];
  const valueOf = (settings: SnapshotSettings): string | null => {
    switch (setting) {
      case 'clock':
        return messages.settings.time.clocks[settings.clock].toLowerCase();
      case 'reopenDays':
        return format.plural(settings.reopenDays, rules.days);
      case 'firstContactSeconds':
        return format.duration(settings.firstContactSeconds);
      default:
        return null;
    }
  };
  const [before, after] = [valueOf(was), valueOf(now)];
  return before === null || after === null
    ? fill(rules.settingOther, { name })
    : fill(rules.setting, { name, was: before, now: after });
}

function sourcesSentence(
  { was, now, sameFiles, rows, otherTool }: Extract<SnapshotDifference, { kind: 'sources' }>,
  messages: Messages,
  format: Format,
): string {
  const { files } = messages.restatement.rules;
  const names = (sources: typeof was, of: (source: (typeof was)[number]) => string) =>
    format.list([...new Set(sources.map(of))]);
  const file = fill(sameFiles === null ? files.unknown : files.other, {
    was: names(was, ({ name }) => onOneLine(name)),
    now: names(now, ({ name }) => onOneLine(name)),
  });
  const tool = ({ profile }: (typeof was)[number]) => toolName(profile, messages);
  return [
    file,
    ...(rows === 0 ? [] : [format.plural(Math.abs(rows), rows > 0 ? files.more : files.fewer)]),
    ...(otherTool ? [fill(files.tool, { was: names(was, tool), now: names(now, tool) })] : []),
  ].join(' ');
}

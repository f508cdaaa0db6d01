import { fill } from '../i18n/fill.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { definitionWords, headerWords } from '../snapshot/header-words.ts';
import { onOneLine } from '../snapshot/plain-text.ts';
import type { SnapshotDifference } from '../snapshot/snapshot-differences.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Speech } from './speech.ts';

/** A rule by which two snapshots differ, on one line. */
export function differenceLine(
  difference: SnapshotDifference,
  then: Snapshot,
  now: Snapshot,
  { words, messages, format, locale }: Speech,
): string {
  const { rules, none } = words.compare;
  const name = (kpi: KpiId) => kpiDefinition(kpi).text[locale].name;
  const both = (text: string, of: (snapshot: Snapshot) => string) =>
    fill(text, { was: of(then), now: of(now) });
  const dated = now.period.from !== null;
  switch (difference.kind) {
    case 'definition':
      return fill(rules.definition, {
        name: name(difference.kpi),
        was: difference.was,
        now: difference.now,
      });
    case 'evidence': {
      const letter = (evidence: string) => (evidence === '' || evidence === 'none' ? none : evidence);
      const { kpi } = difference;
      return fill(rules.evidence, {
        name: name(kpi),
        was: letter(difference.was),
        now: letter(difference.now),
      });
    }
    case 'cohort': {
      const cohort = (of: typeof difference.was) =>
        definitionWords({ evidence: '', cohort: of }, dated, messages);
      return fill(rules.cohort, {
        name: name(difference.kpi),
        was: cohort(difference.was),
        now: cohort(difference.now),
      });
    }
    case 'setting':
      return fill(rules.setting, { name: messages.settings.names[difference.setting] });
    case 'zone':
      return both(rules.zone, ({ zone }) => onOneLine(zone));
    case 'period':
      return both(rules.period, (snapshot) => headerWords(snapshot, messages, format).period);
    case 'filters':
      return both(
        rules.filters,
        (snapshot) => headerWords(snapshot, messages, format).filters.join('; ') || none,
      );
    case 'agents':
      return both(rules.agents, ({ filters }) => format.integer(filters.agents));
    case 'pseudonyms':
      return rules.pseudonyms;
    default:
      return both(rules.sources, ({ sources }) =>
        sources
          .map(({ name: file, rows }) => `${onOneLine(file)} (${format.plural(rows, messages.common.rows)})`)
          .join(', '),
      );
  }
}

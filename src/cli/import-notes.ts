import { fill } from '../i18n/fill.ts';
import type { Accounting } from '../ingest/dataset.ts';
import type { PassedOver } from '../ingest/inspection.ts';
import type { DraftSource } from '../report/report-state.ts';
import { quarantineTexts } from '../ui/problem/reason-texts.ts';
import type { Speech } from './speech.ts';

const MOST_NAMES = 8;

/** What the check screen would have asked about a source, and how it was answered. */
export function sourceNotes({ inspection, plan, recipe }: DraftSource, speech: Speech): string[] {
  const { words, messages, format } = speech;
  const { notes } = words;
  const columnName = (column: number) => inspection.raw.columns[column]?.header ?? '';
  const asked = inspection.questions.flatMap((question): string[] => {
    switch (question.kind) {
      case 'ambiguous_date': {
        const found = plan.dates[question.column];
        const example = inspection.dateEvidence[question.column]?.example ?? '';
        if (found === undefined) return [];
        const order = messages.definition.dateFormats[found.kind === 'parts' ? found.order : found.kind];
        return [fill(notes.dateOrder, { column: columnName(question.column), example, order })];
      }
      case 'ambiguous_duration': {
        const unit = plan.durations[question.column]?.unit;
        const example = inspection.durationEvidence[question.column]?.example ?? '';
        return [
          fill(notes.duration, {
            column: columnName(question.column),
            example,
            unit: unit ? words.units[unit] : '',
          }),
        ];
      }
      case 'groups_without_line': {
        const groups = inspection.groups.filter(({ name }) => (plan.lineOf[name] ?? null) === null);
        return groups.length === 0
          ? []
          : [format.plural(groups.length, notes.noLine, { names: counted(groups, speech) })];
      }
      default:
        return [];
    }
  });
  return [...asked, ...(recipe === null ? [] : driftNotes(recipe, inspection.raw.files, speech))];
}

function driftNotes(
  { drift }: NonNullable<DraftSource['recipe']>,
  files: readonly { name: string }[],
  speech: Speech,
): string[] {
  const { words, format } = speech;
  const { notes } = words;
  const { missing, newGroups, newValues } = drift;
  const values = newValues.map(({ value, rows }) => ({ name: value, rows }));
  return [
    ...missing.map(({ header }) =>
      fill(notes.gone, { column: header, files: files.map(({ name }) => name).join(', ') }),
    ),
    ...(newGroups.length === 0
      ? []
      : [format.plural(newGroups.length, notes.newGroup, { names: counted(newGroups, speech) })]),
    ...(values.length === 0
      ? []
      : [format.plural(values.length, notes.newValue, { names: counted(values, speech) })]),
  ];
}

/** Files that were left out because there are no tickets in them. */
export function passedOverNotes(files: readonly PassedOver[], { words, messages }: Speech): string[] {
  return files.map(({ name, code }) =>
    fill(words.notes.passedOver, { file: name, reason: messages.errors.refusal[code].what }),
  );
}

/** Rows that are in no figure because they could not be read. */
export function quarantineNotes({ quarantined }: Pick<Accounting, 'quarantined'>, speech: Speech): string[] {
  const { words, messages, format } = speech;
  const texts: Readonly<Record<string, { name: string }>> = quarantineTexts(messages);
  const reasons = Object.entries(quarantined).map(([reason, rows]) => ({
    name: texts[reason]?.name ?? reason,
    rows,
  }));
  const rows = reasons.reduce((sum, reason) => sum + reason.rows, 0);
  return rows === 0
    ? []
    : [format.plural(rows, words.notes.quarantined, { reasons: counted(reasons, speech) })];
}

function counted(
  named: readonly { name: string; rows: number }[],
  { words: { notes }, messages, format }: Speech,
): string {
  const shown = named
    .slice(0, MOST_NAMES)
    .map(({ name, rows }) => fill(notes.count, { name, rows: format.plural(rows, messages.common.rows) }))
    .join(', ');
  const more = named.length - MOST_NAMES;
  return more > 0 ? fill(notes.more, { names: shown, n: more }) : shown;
}

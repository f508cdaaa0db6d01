import {
  cellsOf,
  soundMeaning,
  type BrokenColumn,
  type BrokenRecord,
  type Fate,
  type Meaning,
} from './broken-record.ts';
import { wallClock } from './wall-clock.ts';

interface Case {
  fault: string;
  fate?: Fate;
  /** What a reader should still understand, where it differs from the sound record. */
  means?: Partial<Meaning>;
  /** Text that stands in the file instead of the right one. */
  cells?: Partial<Record<BrokenColumn, string>>;
}

const COUNTED: Fate = { kind: 'counted' };
const SUBJECT = 'Korte omschrijving (Details)';
const FUTURE = wallClock(2031, 1, 15, 10);
const UNRESOLVED = { resolved: null, closed: null } as const;
/** What a row says that stops after `Datum gereed`. */
const CUT = { closed: null, reopenings: null, moves: null } as const;

const excluded = (reason: Extract<Fate, { kind: 'excluded' }>['reason']): Fate => ({
  kind: 'excluded',
  reason,
});
const quarantined = (reason: Extract<Fate, { kind: 'quarantined' }>['reason']): Fate => ({
  kind: 'quarantined',
  reason,
});

const FAULTS: Case[] = [
  { fault: 'row_too_short', means: CUT },
  { fault: 'row_too_short', means: CUT },
  { fault: 'row_too_short', means: CUT },
  { fault: 'row_too_long', fate: quarantined('too_many_columns') },
  { fault: 'row_too_long', fate: quarantined('too_many_columns') },
  { fault: 'text_after_closing_quote', fate: quarantined('broken_quotes') },
  { fault: 'no_id', fate: quarantined('no_id'), cells: { Meldingnummer: '' } },
  { fault: 'no_id', fate: quarantined('no_id'), cells: { Meldingnummer: '   ' } },
  { fault: 'no_created', fate: quarantined('no_created'), cells: { 'Datum aangemeld': '' } },
  { fault: 'no_created', fate: quarantined('no_created'), cells: { 'Datum aangemeld': '-' } },
  {
    fault: 'impossible_created',
    fate: quarantined('bad_created'),
    cells: { 'Datum aangemeld': '31-02-2026 10:00' },
  },
  {
    fault: 'impossible_created',
    fate: quarantined('bad_created'),
    cells: { 'Datum aangemeld': '15-13-2026 10:00' },
  },
  { fault: 'unreadable_created', fate: quarantined('bad_created'), cells: { 'Datum aangemeld': 'gisteren' } },
  {
    fault: 'impossible_resolved',
    fate: { kind: 'counted', flag: 'unreadable_date' },
    means: { resolved: null },
    cells: { 'Datum gereed': '31-06-2026 12:00' },
  },
  {
    fault: 'resolved_before_created',
    fate: { kind: 'counted', flag: 'resolved_before_created' },
    means: { resolved: wallClock(2026, 5, 1, 8, 0) },
    cells: { 'Datum gereed': '01-05-2026 08:00' },
  },
  {
    fault: 'resolved_before_created',
    fate: { kind: 'counted', flag: 'resolved_before_created' },
    means: { resolved: wallClock(2026, 5, 31, 23, 59) },
    cells: { 'Datum gereed': '31-05-2026 23:59' },
  },
  {
    fault: 'response_before_created',
    fate: { kind: 'counted', flag: 'response_before_created' },
    means: { response: null },
    cells: { Reactiedatum: '31-05-2026 12:00' },
  },
  {
    fault: 'created_in_future',
    fate: { kind: 'counted', flag: 'created_in_future' },
    means: { ...UNRESOLVED, created: FUTURE, response: null, state: 'open', group: 'Servicedesk', moves: 0 },
  },
  {
    fault: 'created_in_future',
    fate: { kind: 'counted', flag: 'created_in_future' },
    means: {
      ...UNRESOLVED,
      created: FUTURE + 3600,
      response: null,
      state: 'new',
      group: 'Servicedesk',
      moves: 0,
    },
  },
  { fault: 'unknown_status', means: { state: null }, cells: { Status: 'Bij de buren' } },
  { fault: 'unknown_status', means: { state: null }, cells: { Status: 'Zie e-mail' } },
  { fault: 'unknown_channel', means: { channel: null }, cells: { 'Soort binnenkomst': 'Postduif' } },
  { fault: 'unknown_channel', means: { channel: null }, cells: { 'Soort binnenkomst': 'Fax (oud)' } },
  { fault: 'unknown_priority', means: { priority: null }, cells: { Prioriteit: 'zo snel mogelijk' } },
  { fault: 'merged', fate: excluded('merged'), means: { state: 'merged' } },
  { fault: 'merged', fate: excluded('merged'), means: { state: 'merged' } },
  { fault: 'spam', fate: excluded('spam'), means: { state: 'spam', resolved: null } },
  { fault: 'spam', fate: excluded('spam'), means: { state: 'spam', resolved: null } },
  { fault: 'cancelled', fate: excluded('cancelled'), means: { state: 'cancelled', resolved: null } },
  {
    fault: 'html',
    cells: { [SUBJECT]: '<b>Vet</b><script>alert("hoi")</script><img src=x onerror=alert(1)>' },
  },
  { fault: 'formula', cells: { [SUBJECT]: '=1+1' } },
  { fault: 'formula', cells: { [SUBJECT]: '@SUM(A1:A9)' } },
  { fault: 'group_without_line', means: { group: 'Team Oranje' } },
  { fault: 'group_without_line', means: { group: 'Team Oranje' } },
  { fault: 'group_without_line', means: { group: 'Facilitair & Co.' } },
  { fault: 'no_group', means: { group: '' } },
  { fault: 'quoted_newline', cells: { [SUBJECT]: 'Eerste regel\r\ntweede regel; met een puntkomma' } },
  { fault: 'quoted_newline', cells: { [SUBJECT]: 'Regel een\nregel "twee"' } },
  { fault: 'dash_for_nothing', means: { response: null }, cells: { Reactiedatum: '-' } },
  { fault: 'dash_for_nothing', means: { response: null }, cells: { Reactiedatum: '(leeg)' } },
  { fault: 'spaces_around', cells: { Behandelaarsgroep: '  Servicedesk ' }, means: { group: 'Servicedesk' } },
];

function record(n: number, { fault, fate = COUNTED, means = {}, cells = {} }: Case): BrokenRecord {
  const meaning = { ...soundMeaning(n), ...means };
  return { fault, fate, meaning, cells: { ...cellsOf(meaning), ...cells } };
}

/** The same number twice: an older state (open) that is left out, and the newest (resolved) that counts. */
function duplicate(n: number, order: 'older_first' | 'newer_first'): BrokenRecord[] {
  const older = record(n, {
    fault: `duplicate_${order}`,
    fate: excluded('duplicate'),
    means: { ...UNRESOLVED, state: 'open', updated: soundMeaning(n).created + 60 },
  });
  const newer = record(n, { fault: 'sound' });
  return order === 'older_first' ? [older, newer] : [newer, older];
}

/** All records in file order: 15 sound ones, then each fault, then the duplicates. */
export function brokenRecords(): BrokenRecord[] {
  const sound = Array.from({ length: 15 }, (_, index) => record(index + 1, { fault: 'sound' }));
  const faulty = FAULTS.map((fault, index) => record(index + 16, fault));
  const next = 16 + FAULTS.length;
  return [
    ...sound,
    ...faulty,
    ...duplicate(next, 'older_first'),
    ...duplicate(next + 1, 'older_first'),
    ...duplicate(next + 2, 'newer_first'),
  ];
}

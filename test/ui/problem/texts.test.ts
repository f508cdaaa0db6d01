import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { EXCLUDE_REASONS, QUALITY } from '../../../src/kpi/facts.ts';

const REFUSALS = [
  'archive_damaged',
  'archive_empty',
  'archive_encrypted',
  'archive_too_large',
  'archive_too_many',
  'empty_file',
  'file_broken_off',
  'file_unreadable',
  'json_cut',
  'json_invalid',
  'json_no_tickets',
  'no_date_column',
  'no_id_column',
  'no_rows',
  'no_tickets',
  'not_a_ticket_file',
  'relative_dates',
  'sheet_empty',
  'summary_report',
  'too_large',
  'too_wide',
  'unknown_encoding',
  'workbook_damaged',
];
const ENGINE_ERRORS = ['boot', 'cancelled', 'lost', 'memory', 'sql', 'unstable'];
const QUARANTINED = [
  'bad_created',
  'bad_json',
  'broken_quotes',
  'no_created',
  'no_id',
  'no_moment',
  'not_an_object',
  'too_many_columns',
  'totals_row',
  'unreadable',
];

/** Every text of a tree with its path: `check.title` → text. */
function leaves(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${path}.${key}`, value);
    else for (const [below, text] of leaves(value, `${path}.${key}`)) found.set(below, text);
  }
  return found;
}
const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(['start', 'check', 'errors'] as const)('the texts of %s', (section) => {
  const english = leaves(en[section]);
  const dutch = leaves(nl[section]);

  it('are there in both languages, with the same blanks', () => {
    expect(english.size).toBeGreaterThan(40);
    expect([...dutch.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [path, text] of english) {
      expect([path, blanks(dutch.get(path) ?? '')]).toEqual([path, blanks(text)]);
    }
  });

  it('are nowhere empty', () => {
    expect([...english, ...dutch].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the texts of errors', () => {
  it.each([
    ['refusal', REFUSALS],
    ['engine', ENGINE_ERRORS],
    ['quarantine', QUARANTINED],
    ['excluded', EXCLUDE_REASONS.toSorted()],
    ['quality', Object.keys(QUALITY).toSorted()],
  ] as const)('have one entry for every code of %s and no other', (group, codes) => {
    expect(Object.keys(en.errors[group]).toSorted()).toEqual(codes);
  });
});

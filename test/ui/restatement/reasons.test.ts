import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { readyMessages } from '../../../src/i18n/messages.ts';
import type { RestatedFigure } from '../../../src/report/restatement.ts';
import { compareSnapshots } from '../../../src/snapshot/compare-snapshots.ts';
import { sentenceOf } from '../../../src/ui/features/restatement/figure-words.ts';
import { ledgerOf, leadOf } from '../../../src/ui/features/restatement/ledger.ts';
import { isNarrowed, reasonsOf } from '../../../src/ui/features/restatement/reasons-of.ts';
import { EXAMPLE_SNAPSHOT } from '../../support/snapshot-example.ts';

const messages = readyMessages('en');
const format = createFormat('en');
const NOTHING_LEFT = { tickets: 0, n: 0, k: 0 };

function figure(change: Partial<RestatedFigure>): RestatedFigure {
  return {
    kpi: 'first_contact_resolution',
    line: 'all',
    since: [],
    rest: NOTHING_LEFT,
    updated: 0,
    unsure: 0,
    ...change,
  };
}

const words = (one: RestatedFigure, whole: RestatedFigure | null = null, narrowed = false) =>
  reasonsOf(one, { whole, narrowed }, messages, format).map(({ text, effect }) =>
    effect === '' ? text : `${text} (${effect})`,
  );

describe('reasons', () => {
  it('what happened most comes first, each with what it does', () => {
    const since = [
      { what: 'created', tickets: 3, entered: 3, left: 0, n: 2, k: 1 },
      { what: 'reopened', tickets: 14, entered: 0, left: 0, n: 0, k: -14 },
    ] as const;
    expect(words(figure({ since }))).toEqual([
      '14 reopened since (yes −14)',
      '3 created since (tickets +3, measured +2, yes +1)',
    ]);
  });

  it.each([
    ['more tickets', { tickets: 3, n: 3, k: 2 }, ['3 imported late (tickets +3, yes +2)']],
    ['fewer tickets', { tickets: -2, n: -2, k: -1 }, ['2 gone (tickets −2, yes −1)']],
    ['more answers', { tickets: 0, n: 4, k: 0 }, ['4 more can be measured (measured +4)']],
    ['other answers', { tickets: 0, n: 0, k: -1 }, ['1 fewer says yes (yes −1)']],
    ['other values', NOTHING_LEFT, ['the same tickets, with other values']],
  ])('what is left of it: %s', (_, rest, expected) => {
    expect(words(figure({ rest }))).toEqual(expected);
  });

  it('of one line: from another line where no ticket came late', () => {
    const line = figure({ line: '2', rest: { tickets: 2, n: 2, k: 0 } });
    expect(words(line, null)).toEqual(['2 from other lines (tickets +2)']);
    expect(words(line, figure({ rest: { tickets: 1, n: 1, k: 0 } }))).toEqual([
      '2 imported late (tickets +2)',
    ]);
  });

  it('under a filter a ticket may have another value now, and is then neither late nor gone', () => {
    expect(words(figure({ rest: { tickets: -6, n: -6, k: 0 } }), null, true)).toEqual([
      '6 gone, or no longer in this selection (tickets −6)',
    ]);
    expect(words(figure({ rest: { tickets: 1, n: 1, k: 0 } }), null, true)).toEqual([
      '1 imported late, or in this selection only now (tickets +1)',
    ]);
    const { filters, settings } = EXAMPLE_SNAPSHOT;
    const none = { lines: [], priorities: [], channels: [], groups: [], categories: [] };
    const whole = { filters: { ...filters, ...none }, settings: { ...settings, exclusions: [] } };
    const exclusions = [{ dimension: 'group', value: null }] as const;
    expect(isNarrowed(whole)).toBe(false);
    expect(isNarrowed({ ...whole, filters: { ...whole.filters, categories: [null] } })).toBe(true);
    expect(isNarrowed({ ...whole, settings: { ...settings, exclusions } })).toBe(true);
  });

  it('tickets that were changed since are offered where the late ones do not explain the answers', () => {
    const late = { tickets: 3, n: 3, k: 2 };
    expect(words(figure({ rest: late, updated: 9 }))).toHaveLength(1);
    const odd = reasonsOf(
      figure({ rest: { ...late, k: -1 }, updated: 9 }),
      { whole: null, narrowed: false },
      messages,
      format,
    );
    expect(odd.map(({ key, what, certain }) => ({ key, what, certain }))).toEqual([
      { key: 'rest', what: null, certain: true },
      { key: 'updated', what: 'updated', certain: false },
    ]);
  });

  it('says of how many it is not known when they were opened again', () => {
    expect(words(figure({ rest: { tickets: -1, n: -1, k: 0 }, unsure: 2 }))).toEqual([
      '1 gone (tickets −1)',
      'of 2 it is not known when they were opened again',
    ]);
  });
});

it('the ledger has every figure that says something about its line once, and a sentence for the first', () => {
  const now = {
    ...EXAMPLE_SNAPSHOT,
    kpis: EXAMPLE_SNAPSHOT.kpis.map((one) =>
      one.kpi === 'first_contact_resolution' && one.line === 'all'
        ? { ...one, value: 0.5, numerator: 239 }
        : one,
    ),
  };
  const ledger = ledgerOf(compareSnapshots(EXAMPLE_SNAPSHOT, now), now);
  const { changed, same, noise, otherwise, alone, total, unmeasured } = ledger;
  expect(changed.map(({ kpi, line }) => `${kpi} ${line}`)).toEqual(['first_contact_resolution all']);
  expect(changed.length + same.length + noise.length + otherwise.length + alone.length).toBe(total);
  expect(unmeasured.length).toBeGreaterThan(0);
  const lead = leadOf(changed);
  expect(lead && sentenceOf(lead, ['12 reopened since'], 'June 2026', messages, format)).toBe(
    'June 2026: First contact resolution of all lines was 52.5%, is 50.0%: 12 reopened since.',
  );
});

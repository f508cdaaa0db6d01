import { describe, expect, test } from 'vitest';
import { makeSamples, truthText, type SampleName } from '../../sample-data/sample-files.ts';
import type { TruthFigure } from '../../sample-data/truth.ts';
import { oracleOf } from '../oracle/oracle.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { readServiceNow, readTopdesk, readZendesk, sampleBytes, serviceNowRows } from './read-samples.ts';
import { inAmsterdam, toOracleTicket, TRUTH_KPIS } from './to-oracle-ticket.ts';

const { samples, truth } = makeSamples();
const NAMES: SampleName[] = [
  'topdesk-meldingen.csv',
  'servicenow-incident-log.csv',
  'zendesk-tickets.json',
  'everything-wrong.csv',
];

describe('the committed files are what the generator writes', () => {
  test.each(NAMES)('%s', (name) => {
    expect(sampleBytes(name).equals(samples[name].bytes)).toBe(true);
  });

  test('truth.json', () => {
    expect(sampleBytes('truth.json').toString('utf8')).toBe(truthText(truth));
  });

  test('together they stay below 6 MB', () => {
    const sizes = NAMES.map((name) => samples[name].bytes.length);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(6_000_000);
  });
});

/** The oracle's figures in the words of truth.json; fractions to a thousandth of a second. */
function truthWords(tickets: OracleTicket[]): TruthFigure[] {
  return oracleOf(TRUTH_KPIS, tickets, { asOfUtc: truth.asOfUtc, asOfLocal: inAmsterdam(truth.asOfUtc) })
    .map(({ kpi, line, value, numerator, n, missing, mean, p90 }) => {
      const isDuration = kpi === 'first_response_time' || kpi === 'resolution_time';
      return { kpi, line, k: numerator, n, missing, median: isDuration ? value : null, mean, p90 };
    })
    .map(rounded);
}

function milli(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}

function rounded(figure: TruthFigure): TruthFigure {
  return { ...figure, median: milli(figure.median), mean: milli(figure.mean), p90: milli(figure.p90) };
}

const byName = (a: TruthFigure, b: TruthFigure): number =>
  `${a.kpi} ${a.line}` < `${b.kpi} ${b.line}` ? -1 : 1;

describe('truth.json agrees with the oracle', () => {
  test.each(NAMES)('fed with the simulated tickets: %s', (name) => {
    const figures = truthWords(samples[name].expressed.map(toOracleTicket));
    expect(figures.toSorted(byName)).toEqual(truth.files[name].figures.map(rounded).toSorted(byName));
  });

  test.each([
    { name: 'topdesk-meldingen.csv', read: readTopdesk },
    { name: 'servicenow-incident-log.csv', read: readServiceNow },
    { name: 'zendesk-tickets.json', read: readZendesk },
  ] as const)('fed with what stands in the file: $name', ({ name, read }) => {
    const tickets = read();
    expect(truthWords(tickets).toSorted(byName)).toEqual(
      truth.files[name].figures.map(rounded).toSorted(byName),
    );
    expect(tickets.filter((ticket) => ticket.excluded === null)).toHaveLength(
      truth.files[name].accounting.counted,
    );
  });
});

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

test('every row is accounted for', () => {
  for (const name of NAMES) {
    const { rows, counted, folded, excluded, quarantined } = truth.files[name].accounting;
    expect(counted + folded + sum(excluded) + sum(quarantined)).toBe(rows);
  }
  expect(serviceNowRows()).toHaveLength(truth.files['servicenow-incident-log.csv'].accounting.rows);
});

test('everything-wrong.csv has each fault as often as truth.json says', () => {
  const text = new TextDecoder('windows-1252').decode(sampleBytes('everything-wrong.csv'));
  const occurrences = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  const { faults, accounting } = truth.files['everything-wrong.csv'];
  expect(occurrences(/^;|^ +;/gm)).toBe(faults['no_id']);
  expect(occurrences(/;(?:31-02|15-13)-2026 10:00;/g)).toBe(faults['impossible_created']);
  expect(occurrences(/;te veel;/g)).toBe(faults['row_too_long']);
  expect(occurrences(/Postduif|Fax \(oud\)/g)).toBe(faults['unknown_channel']);
  expect(occurrences(/Samengevoegd/g)).toBe(accounting.excluded['merged']);
  expect(occurrences(/-01-2031/g)).toBe(faults['created_in_future']);
  expect(accounting).toEqual({
    rows: 62,
    counted: 44,
    folded: 0,
    excluded: { cancelled: 1, duplicate: 3, merged: 2, spam: 2 },
    quarantined: { bad_created: 3, broken_quotes: 1, no_created: 2, no_id: 2, too_many_columns: 2 },
  });
});

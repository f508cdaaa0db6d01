import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { Locale } from '../../../src/kpi/kpi-definition.ts';
import type { Snapshot, SnapshotFigure } from '../../../src/snapshot/snapshot.ts';
import { FiguresTable } from '../../../src/ui/snapshot/figures-table.tsx';
import { SnapshotDocument } from '../../../src/ui/snapshot/snapshot-page.tsx';
import { EXAMPLE_SNAPSHOT } from '../../support/snapshot-example.ts';
import { between, htmlOf, piecesOf, seen, textOf } from './shown-page.tsx';

const MESSAGES = { nl, en };

/** The pieces of text of every cell of the one table of figures, by KPI and line. */
function cellsOf(snapshot: Snapshot, locale: Locale): Map<string, string[]> {
  const table = between(htmlOf(<SnapshotDocument snapshot={snapshot} />, locale), '<table', '</table>');
  const kpis = [...new Set(snapshot.kpis.map(({ kpi }) => kpi))];
  const rows = table.split('<tr>').slice(2);
  expect(rows).toHaveLength(kpis.length);
  return new Map(
    rows.flatMap((row, index) => {
      expect(piecesOf(row)[0]).toBe(kpiDefinition(kpis[index] ?? 'backlog').text[locale].name);
      return [...row.matchAll(/<td data-line="(\w+)"[^>]*>(.*?)<\/td>/g)].map(
        ([, line = '', cell = '']) =>
          [
            `${kpis[index]} ${line}`,
            piecesOf(cell.replace(/^<span[^>]*aria-hidden.*?<\/svg>[^<]*<\/span>/, '')),
          ] as const,
      );
    }),
  );
}

const count = (pieces: readonly string[] | undefined, text: string) =>
  (pieces ?? []).filter((piece) => piece === seen(text)).length;

describe.each(['nl', 'en'] as const)('the table in %s', (locale) => {
  const format = createFormat(locale);
  const messages = MESSAGES[locale];
  const cells = cellsOf(EXAMPLE_SNAPSHOT, locale);
  const shown = EXAMPLE_SNAPSHOT.kpis.filter(
    ({ kpi, line }) => kpiDefinition(kpi).applicable.includes(line) && kpi !== 'hierarchical_escalation',
  );

  test('every figure stands in its own cell, once', () => {
    expect(shown.length).toBeGreaterThan(35);
    const wrong = shown.filter(({ kpi, line, value, unit }) =>
      value === null
        ? count(cells.get(`${kpi} ${line}`), messages.common.notMeasurable) !== 1
        : count(cells.get(`${kpi} ${line}`), format.value(value, unit)) !== 1,
    );
    expect(wrong).toEqual([]);
  });

  test('beside a rate k of n and its interval, beside a median p90 and n', () => {
    const pieces = ({ kpi, line }: SnapshotFigure) => cells.get(`${kpi} ${line}`) ?? [];
    for (const figure of shown.filter(({ unit, value }) => unit === 'ratio' && value !== null)) {
      const { numerator, n, low, high } = figure;
      expect(pieces(figure)).toContain(format.integer(numerator ?? -1));
      expect(pieces(figure)).toContain(format.integer(n));
      expect(pieces(figure)).toContain(seen(format.percentRange(low ?? -1, high ?? -1)));
    }
    for (const figure of shown.filter(({ unit, value }) => unit === 'seconds' && value !== null)) {
      expect(pieces(figure)).toContain(seen(`p90 ${format.duration(figure.p90 ?? -1)}`));
      expect(pieces(figure).join(' ')).toContain(`n ${figure.n}`);
    }
  });

  test('what is not known, not settled or not much is said in words', () => {
    const of = (key: string) => (cells.get(key) ?? []).join(' ');
    expect(of('csat unknown')).toBe(
      `${messages.common.notMeasurable} ${seen(format.plural(5, messages.common.tickets))}`,
    );
    expect(of('first_contact_resolution 2')).toBe(messages.overview.notApplicable);
    expect(of('first_contact_resolution all')).toContain(format.plural(131, messages.overview.provisional));
    expect(of('sla_resolution unknown')).toContain(messages.overview.tooFew);
    expect(of('escalation_rate unknown')).toContain(messages.overview.small);
    expect(cells.has('hierarchical_escalation all')).toBe(false);
  });
});

const nlText = (snapshot: Snapshot, cell: string) => (cellsOf(snapshot, 'nl').get(cell) ?? []).join(' ');

test('changes carry the marks and words of the overview', () => {
  expect(nlText(EXAMPLE_SNAPSHOT, 'sla_resolution all')).toContain(
    '▼ −5,3 pp (slechter, was 90,7 % in mei 2026; 95%-interval van het verschil',
  );
  expect(nlText(EXAMPLE_SNAPSHOT, 'reopen_rate all')).toContain(
    '≈ +0,7 pp (niet van toeval te onderscheiden',
  );
  expect(nlText(EXAMPLE_SNAPSHOT, 'sla_resolution unknown')).toContain('geen vergelijking');
  const alone = { ...EXAMPLE_SNAPSHOT, compare: null, before: [] };
  expect(nlText(alone, 'sla_resolution all')).not.toMatch(/[▲▼≈]|pp/);
});

test('a target is met, missed or too close, where it is set', () => {
  expect(nlText(EXAMPLE_SNAPSHOT, 'sla_resolution 1')).toContain('doel ≥ 90 % gehaald');
  expect(nlText(EXAMPLE_SNAPSHOT, 'sla_resolution 3')).toContain('doel ≥ 90 % niet gehaald');
  expect(nlText(EXAMPLE_SNAPSHOT, 'resolution_time unknown')).toContain('doel ≤ 1 d: niet te zeggen');
  expect(nlText(EXAMPLE_SNAPSHOT, 'first_contact_resolution all')).not.toContain('doel');
});

test('one chosen line stands alone, under its own name', () => {
  const snapshot: Snapshot = {
    ...EXAMPLE_SNAPSHOT,
    filters: { ...EXAMPLE_SNAPSHOT.filters, lines: ['2'] },
  };
  const html = htmlOf(<FiguresTable snapshot={snapshot} />, 'nl');
  const heads = between(html, '<thead>', '</thead>');
  expect(textOf(heads)).toBe('Indicator Lijn 2');
});

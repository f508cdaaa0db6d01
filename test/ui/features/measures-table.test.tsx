import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { LineKey } from '../../../src/kpi/facts.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import type { KpiFigure, Measured } from '../../../src/kpi/kpi-query.ts';
import type { Comparison } from '../../../src/ui/charts/comparison.ts';
import { MeasuresSection } from '../../../src/ui/features/measures/measures-section.tsx';
import { MeasuresTable } from '../../../src/ui/features/measures/measures-table.tsx';
import { figureOf } from '../figure-of.ts';

function table(
  kpis: KpiId[],
  figures: KpiFigure[] | null,
  measured: Measured[] | null = null,
  comparison: Comparison | null = null,
  lines: LineKey[] = ['all', '1', '3'],
): string {
  return renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <MeasuresTable
        definitions={kpis.map(kpiDefinition)}
        figures={figures}
        measured={measured}
        comparison={comparison}
        lines={lines}
        onDefinition={() => undefined}
        onTickets={() => undefined}
      />
    </LocaleProvider>,
  );
}
const words = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '|')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/\|[|\s]*/g, '|');
const cells = (html: string) =>
  [...html.matchAll(/<td[^>]*data-line[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    words(cell.replace(/^<span.*?<\/span>/, '')).replace(/^\||\|$/g, ''),
  );

describe('the table of all measures', () => {
  test('has k and n, few tickets and no tickets in words, and "not applicable"', () => {
    const html = table(
      ['reopen_rate', 'escalation_rate'],
      [
        figureOf({ value: 0.05, numerator: 5, n: 100 }),
        figureOf({ line: '1', value: 0.5, numerator: 2, n: 4 }),
        figureOf({ line: '3', missing: 7 }),
      ],
    );
    expect(cells(html)).toEqual([
      'geen tickets',
      'geen tickets',
      'niet van toepassing',
      '5,0 %|5|/ |van |100',
      '50,0 %|2|/ |van |4|te weinig tickets',
      'niet meetbaar |7 tickets',
    ]);
  });

  test('stands by subject, and what cannot be measured stands last with what to export', () => {
    const none: Measured = {
      kpi: 'escalation_rate',
      evidence: 'none',
      cohort: 'created',
      measurement: null,
      sql: '',
    };
    const text = words(table(['escalation_rate', 'reopen_rate'], [], [none]));
    const { name, remedy } = kpiDefinition('escalation_rate').text.nl;
    expect(text).toContain(`Doorzetten en overdragen|Niet meetbaar met deze export|${name}|. ${remedy}`);
    expect(text.indexOf('Doorzetten')).toBeLessThan(text.indexOf('Heropenen'));
  });

  test('has the change beside the value', () => {
    const comparison: Comparison = {
      period: { from: '2025-08-01', to: '2025-08-31' },
      changes: [
        {
          before: figureOf({ value: 0.02, numerator: 2, n: 100 }),
          change: { difference: 0.03, low: 0.01, high: 0.05, verdict: 'worse', provisional: false },
        },
      ],
    };
    const html = table(['reopen_rate'], [figureOf({ value: 0.05, numerator: 5, n: 100 })], null, comparison);
    expect(cells(html)[0]).toMatch(/^5,0 %\|▼\|\+3,0 pp\|\(slechter, was 2,0 % in augustus 2025/);
  });

  test('counts what is provisional and what could not be measured, of a number of tickets too', () => {
    const html = table(
      ['reopen_rate', 'backlog'],
      [
        figureOf({ value: 0.2, numerator: 20, n: 100, provisional: 3, missing: 7 }),
        figureOf({ kpi: 'backlog', unit: 'count', value: 1198, n: 1198, missing: 1230 }),
      ],
    );
    const [rate, , , backlog] = cells(html);
    expect(rate).toBe(
      '20,0 %|20|/ |van |100|3 voorlopig|(De uitkomst van deze tickets kan nog veranderen.)|7 niet meetbaar',
    );
    expect(backlog).toBe('1.198|1.230 niet meetbaar');
  });

  test('says nothing of chosen lines of which none is applicable', () => {
    const first = figureOf({ kpi: 'first_contact_resolution', value: 0.4, numerator: 8, n: 20 });
    const of = (lines: LineKey[]) =>
      cells(table(['first_contact_resolution'], [first], null, null, lines))[0];
    expect(of(['all', '2', '3'])).toBe('niet van toepassing');
    expect(of(['all', '1', '3'])).toMatch(/^40,0 %/);
  });

  test('keeps its place while figures are computed', () => {
    expect(cells(table(['escalation_rate'], null))).toEqual(['', '', 'niet van toepassing']);
  });
});

test('the section is closed at first and says so', () => {
  const html = (open: boolean) =>
    renderToStaticMarkup(
      <LocaleProvider locale="en">
        <MeasuresSection open={open} onOpen={() => undefined}>
          inside
        </MeasuresSection>
      </LocaleProvider>,
    );
  expect(html(false)).toContain('aria-expanded="false"');
  expect(html(false)).not.toContain('inside');
  expect(html(true)).toContain('inside');
});

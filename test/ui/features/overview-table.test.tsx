import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChosenLinesProvider, LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { KpiId, Locale } from '../../../src/kpi/kpi-definition.ts';
import type { KpiFigure, Measured } from '../../../src/kpi/kpi-query.ts';
import { OverviewTable } from '../../../src/ui/features/overview/overview-table.tsx';
import { figureOf as figure } from '../figure-of.ts';

const LINES = (['all', '1', '2', '3'] as const).map((line) => ({ line, tickets: 100, groups: [] }));

/** The words of every cell of the one row, without markup, the line names of the phone layout left out. */
function cells(
  kpi: KpiId,
  figures: KpiFigure[] | null,
  options: { locale?: Locale; measured?: Measured[] } = {},
): string[] {
  const html = renderToStaticMarkup(
    <LocaleProvider locale={options.locale ?? 'nl'}>
      <OverviewTable
        definitions={[kpiDefinition(kpi)]}
        figures={figures}
        series={null}
        measured={options.measured ?? null}
        lines={LINES}
        onDefinition={() => undefined}
        onTickets={() => undefined}
      />
    </LocaleProvider>,
  );
  return [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell
      .replace(/^<span[^>]*aria-hidden="true".*?<\/svg> [^<]*<\/span>/, '')
      .replace(/<[^>]*>/g, '|')
      .replace(/[\s\u00A0\u202F]+/g, ' ')
      .replace(/\|[|\s]*/g, '|')
      .replace(/^\||\|$/g, ''),
  );
}

describe('a cell', () => {
  test('a null figure is words, never 0', () => {
    const shown = cells('reopen_rate', [figure({}), figure({ line: '1', missing: 12 })]);
    expect(shown).toEqual(['geen tickets', 'niet meetbaar|12 tickets', 'geen tickets', 'geen tickets']);
  });

  test('0 of 40 is a figure: 0,0 %', () => {
    const [all] = cells('reopen_rate', [figure({ value: 0, numerator: 0, n: 40, low: 0, high: 0.0876 })]);
    expect(all).toBe('0,0 %|0|/|van |40|95%-interval |0,0–8,8 %');
  });

  test('few tickets are said to be few, provisional and missing ones are counted', () => {
    const [all, one] = cells('reopen_rate', [
      figure({ value: 0.5, numerator: 2, n: 4, low: 0.15, high: 0.85 }),
      figure({
        line: '1',
        value: 0.2,
        numerator: 5,
        n: 25,
        low: 0.089,
        high: 0.391,
        provisional: 3,
        missing: 7,
      }),
    ]);
    expect(all).toBe('50,0 %|2|/|van |4|95%-interval |15,0–85,0 %|te weinig tickets');
    expect(one).toBe(
      '20,0 %|5|/|van |25|95%-interval |8,9–39,1 %|klein aantal|3 voorlopig|(De uitkomst van deze tickets kan nog veranderen.)|7 niet meetbaar',
    );
  });

  test('a duration has p90 and n', () => {
    const [all] = cells(
      'resolution_time',
      [figure({ kpi: 'resolution_time', unit: 'seconds', value: 13_680, n: 5719, p90: 361_800 })],
      { locale: 'en' },
    );
    expect(all).toBe('3 h 48|p90 4 d 5 h|n |5,719');
  });

  test('lines the KPI says nothing about are not applicable, loading or not', () => {
    expect(cells('first_contact_resolution', null)).toEqual([
      '',
      '',
      'niet van toepassing',
      'niet van toepassing',
    ]);
  });
});

test('a KPI the export cannot measure is one sentence with the way out', () => {
  const measured: Measured[] = [
    { kpi: 'resolution_time', evidence: 'none', cohort: 'resolved', measurement: null, sql: '' },
  ];
  const { remedy } = kpiDefinition('resolution_time').text.nl;
  expect(cells('resolution_time', [], { measured })).toEqual([`Niet meetbaar met deze export.|${remedy}`]);
});

test('an export without moments has no period, and one without the way says nothing of what a line received', () => {
  const html = (dated: boolean, wayKnown: boolean) =>
    renderToStaticMarkup(
      <LocaleProvider locale="nl">
        <OverviewTable
          definitions={[kpiDefinition('resolution_time')]}
          figures={null}
          series={null}
          measured={null}
          lines={LINES}
          dated={dated}
          wayKnown={wayKnown}
          onDefinition={() => undefined}
          onTickets={() => undefined}
        />
      </LocaleProvider>,
    );
  expect(html(true, true)).toContain('opgelost in de periode');
  expect(html(true, true).match(/100 ontvangen/g)).toHaveLength(3);
  expect(html(false, false)).not.toContain('periode');
  expect(html(false, false)).toContain('100 tickets');
  expect(html(true, false)).not.toContain('ontvangen');
  expect(html(true, false)).toContain('100 aangemeld');
});

test('"unknown" is no column where nothing is known of the way and no measurable KPI has a ticket there', () => {
  const heads = (wayKnown: boolean, figures: KpiFigure[]) => {
    const measured: Measured[] = [
      { kpi: 'reopen_rate', evidence: 'none', cohort: 'first_resolved', measurement: null, sql: '' },
    ];
    const html = renderToStaticMarkup(
      <LocaleProvider locale="nl">
        <OverviewTable
          definitions={[kpiDefinition('resolution_time')]}
          figures={figures}
          series={null}
          measured={measured}
          lines={[...LINES, { line: 'unknown', tickets: 30, groups: [] }]}
          wayKnown={wayKnown}
          onDefinition={() => undefined}
          onTickets={() => undefined}
        />
      </LocaleProvider>,
    );
    return /<th[^>]*data-line="unknown"/.test(html);
  };
  const unmeasurable = figure({ kpi: 'reopen_rate', line: 'unknown', missing: 30 });
  expect(heads(true, [unmeasurable])).toBe(true);
  expect(heads(false, [unmeasurable])).toBe(false);
  expect(heads(false, [figure({ kpi: 'resolution_time', line: 'unknown', missing: 2 })])).toBe(true);
});

test('the first column says nothing of chosen lines of which none is applicable, and has their name', () => {
  const html = (lines: (1 | 2 | 3)[]) =>
    renderToStaticMarkup(
      <LocaleProvider locale="nl">
        <ChosenLinesProvider lines={lines}>
          <OverviewTable
            definitions={[kpiDefinition('first_contact_resolution')]}
            figures={[figure({ kpi: 'first_contact_resolution', value: 0.4, numerator: 8, n: 20 })]}
            series={null}
            measured={null}
            lines={[
              { line: 'all', tickets: 20, groups: [] },
              ...lines.map((line) => ({ line: `${line}` as const, tickets: 10, groups: [] })),
            ]}
            onDefinition={() => undefined}
            onTickets={() => undefined}
          />
        </ChosenLinesProvider>
      </LocaleProvider>,
    );
  expect(html([2, 3])).not.toContain('40,0');
  expect(html([1, 3])).toContain('40,0');
  expect(html([2, 3])).toContain('Gekozen lijnen');
  expect(html([2, 3])).not.toContain('Alle lijnen');
});

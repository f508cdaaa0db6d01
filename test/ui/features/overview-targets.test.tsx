import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { Priority } from '../../../src/kpi/facts.ts';
import type { KpiId, Locale } from '../../../src/kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../src/kpi/kpi-query.ts';
import type { Target } from '../../../src/kpi/settings.ts';
import { OverviewTable } from '../../../src/ui/features/overview/overview-table.tsx';
import { figureOf } from '../figure-of.ts';

const LINES = (['all', '1', '2'] as const).map((line) => ({ line, tickets: 100, groups: [] }));

interface Options {
  targets?: Target[];
  ages?: KpiFigure[];
  priority?: Priority | null;
  locale?: Locale;
}

function rendered(kpi: KpiId, figures: KpiFigure[], options: Options): { head: string; cells: string[] } {
  const { targets = [], ages = null, priority = null, locale = 'nl' } = options;
  const html = renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <OverviewTable
        definitions={[kpiDefinition(kpi)]}
        figures={figures}
        series={null}
        measured={null}
        ages={ages}
        targets={targets}
        priority={priority}
        lines={LINES}
        onDefinition={() => undefined}
        onTickets={() => undefined}
      />
    </LocaleProvider>,
  );
  const words = (part: string) => part.replace(/<[^>]*>/g, ' ').replace(/[\s\u00A0\u202F]+/g, ' ');
  const parts = (pattern: RegExp) => [...html.matchAll(pattern)].map(([whole]) => whole);
  return {
    head: words(parts(/<th scope="row".*?<\/th>/g).join('')),
    cells: parts(/<td.*?<\/td>/g).map(
      (cell) => `${/data-target="(\w+)"/.exec(cell)?.[1] ?? 'none'}: ${words(cell)}`,
    ),
  };
}

const target = (kpi: KpiId, value: number, more: Partial<Target> = {}): Target => ({
  kpi,
  line: null,
  priority: null,
  value,
  ...more,
});
const rate = (line: KpiFigure['line'], low: number, value: number, high: number) =>
  figureOf({ line, kpi: 'reopen_rate', value, low, high, n: 400, numerator: 400 * value });

describe('a target', () => {
  const figures = [rate('all', 0.04, 0.05, 0.06), rate('1', 0.02, 0.03, 0.04), rate('2', 0.1, 0.12, 0.15)];

  test('is met, missed or too close by the interval, in words besides the icon', () => {
    const { head, cells } = rendered('reopen_rate', figures, { targets: [target('reopen_rate', 0.05)] });
    expect(head).toContain('doel ≤ 5 %');
    expect(cells[0]).toMatch(/^close: .*doel ≤ 5 %: niet te zeggen/);
    expect(cells[1]).toMatch(/^met: .*doel ≤ 5 % gehaald/);
    expect(cells[2]).toMatch(/^missed: .*doel ≤ 5 % niet gehaald/);
  });

  test('of one line stands in its cell alone; of one priority only where that is looked at', () => {
    const ofLine = [target('reopen_rate', 0.155, { line: '2' })];
    const own = rendered('reopen_rate', figures, { targets: ofLine, locale: 'en' });
    expect(own.head).not.toContain('target');
    expect(own.cells.map((cell) => cell.split(':')[0])).toEqual(['none', 'none', 'met']);
    expect(own.cells[2]).toContain('target ≤ 15.5% met');

    const ofPriority = [target('reopen_rate', 0.2, { priority: 1 })];
    expect(rendered('reopen_rate', figures, { targets: ofPriority }).cells[0]).toMatch(/^none/);
    expect(rendered('reopen_rate', figures, { targets: ofPriority, priority: 1 }).cells[0]).toMatch(/^met/);
  });

  test('of a duration is said as a duration, and there is none without settings', () => {
    const times = [
      figureOf({ kpi: 'resolution_time', unit: 'seconds', value: 7200, low: 6800, high: 7400, n: 90 }),
    ];
    const { head } = rendered('resolution_time', times, { targets: [target('resolution_time', 28_800)] });
    expect(head).toContain('doel ≤ 8 u');
    expect(rendered('resolution_time', times, {}).cells[0]).toMatch(/^none/);
  });
});

test('the backlog says how old its oldest ticket is, by line, and other counts do not', () => {
  const count = (kpi: KpiId, line: KpiFigure['line'], n: number) =>
    figureOf({ kpi, line, unit: 'count', value: n, n });
  const ages = [
    figureOf({ kpi: 'backlog_age', unit: 'seconds', line: 'all', max: 148 * 86_400 }),
    figureOf({ kpi: 'backlog_age', unit: 'seconds', line: '1', max: 31 * 86_400 }),
    figureOf({ kpi: 'backlog_age', unit: 'seconds', line: '2' }),
  ];
  const stock = [count('backlog', 'all', 5), count('backlog', '1', 5), count('backlog', '2', 0)];
  const { cells } = rendered('backlog', stock, { ages });
  expect(cells[0]).toContain('oudste 148 d');
  expect(cells[1]).toContain('oudste 31 d');
  expect(cells[2]).not.toContain('oudste');
  expect(rendered('tickets_created', [count('tickets_created', 'all', 5)], { ages }).cells[0]).not.toContain(
    'oudste',
  );
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { ChangedFigure, ChangeFinding } from '../../../src/kpi/statistics/what-changed.ts';
import { ChangeFindings } from '../../../src/ui/features/overview/change-findings.tsx';
import { findingsHeadline } from '../../../src/i18n/finding-text.ts';
import { figureOf } from '../figure-of.ts';

const solid = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ');
const words = (findings: ChangeFinding[]) =>
  solid(
    renderToStaticMarkup(
      <LocaleProvider locale="nl">
        <ChangeFindings
          findings={findings}
          period={{ from: '2025-08-01', to: '2025-08-31' }}
          onDefinition={() => undefined}
          onTickets={() => undefined}
        />
      </LocaleProvider>,
    )
      .replace(/<\/p>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  ).trim();

const reopened: ChangedFigure = {
  kind: 'change',
  kpi: 'reopen_rate',
  line: '2',
  now: figureOf({ line: '2', value: 0.116, numerator: 76, n: 655 }),
  before: figureOf({ line: '2', value: 0.047, numerator: 30, n: 638 }),
  change: { difference: 0.069, low: 0.04, high: 0.1, verdict: 'worse', provisional: false },
  size: 2.3,
  lengthRatio: 1,
  driver: {
    dimension: 'category',
    key: 'Netwerk',
    kind: 'performance',
    share: 0.8,
    now: 0.4,
    before: 0.1,
  },
};
const { name } = kpiDefinition('reopen_rate').text.nl;

test('a change is one sentence with both figures, the verdict and the group it went with', () => {
  expect(words([reopened])).toBe(
    `▼${name} van lijn 2: van 4,7 % naar 11,6 % (+6,9 pp), slechter en meer dan toeval. Vooral bij categorie Netwerk: van 10,0 % naar 40,0 %.`,
  );
});

test('the headline is the first finding, that there is none, or nothing where nothing was compared', () => {
  const headline = (...findings: ChangeFinding[]) =>
    solid(findingsHeadline(findings, nl, createFormat('nl')) ?? 'none');
  const sla: ChangedFigure = {
    ...reopened,
    kpi: 'sla_resolution',
    line: 'all',
    now: figureOf({ kpi: 'sla_resolution', value: 0.84, n: 212 }),
    change: { ...reopened.change, difference: -0.1 },
  };
  expect(headline(reopened, sla)).toBe('heropeningspercentage van lijn 2 stijgt naar 11,6 %');
  expect(headline(sla, reopened)).toBe('SLA oplossing gehaald daalt naar 84,0 %');
  expect(headline({ kind: 'nothing', compared: 24 })).toBe('geen aantoonbare verandering in prestaties');
  expect(headline({ kind: 'nothing', compared: 0 })).toBe('none');
});

test('a channel has its name, and a count of a longer period says so', () => {
  const count = (value: number) => figureOf({ kpi: 'tickets_created', unit: 'count', value, n: value });
  const volume: ChangedFigure = {
    kind: 'volume',
    kpi: 'tickets_created',
    line: 'all',
    now: count(700),
    before: count(1000),
    change: { difference: -268, low: -330, high: -200, verdict: 'changed', provisional: false },
    size: 4,
    lengthRatio: 1,
    driver: { dimension: 'channel', key: 'phone', kind: 'volume', share: 0.7, now: 200, before: 410 },
  };
  expect(words([volume])).toBe(
    `↘${kpiDefinition('tickets_created').text.nl.name}: van 1.000 naar 700 (−268 over even veel dagen), meer dan toeval. Vooral bij kanaal telefoon: van 410 naar 200.`,
  );
});

test('nothing beyond chance is said as well', () => {
  expect(words([{ kind: 'nothing', compared: 40 }])).toBe(
    'De prestaties veranderden niet meer dan toeval kan verklaren, vergeleken met augustus 2025.',
  );
  expect(words([{ kind: 'chance', compared: 40 }])).toBe(
    'Er zijn 40 cijfers vergeleken; zonder enige oorzaak lijkt ongeveer één op de twintig te veranderen.',
  );
});

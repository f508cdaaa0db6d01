import { beforeAll, describe, expect, it } from 'vitest';
import { makeSamples } from '../../sample-data/sample-files.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { inAmsterdam, toOracleTicket } from '../sample-data/to-oracle-ticket.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, expectFigures, expectSeries } from './oracle-agreement.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

describe('figures and months of the sample desks are those of a computation that knows no SQL', () => {
  const { samples, truth } = makeSamples();
  it.each(Object.entries(samples))('%s', async (_, sample) => {
    const march = { ...NO_FILTER, period: { from: '2026-03-01', to: '2026-03-31' } };
    const tickets = sample.expressed.map(toOracleTicket);
    const now = { asOfUtc: truth.asOfUtc, asOfLocal: inAmsterdam(truth.asOfUtc), settings: DEFAULT_SETTINGS };
    for (const filter of [NO_FILTER, march]) {
      const context = await contextOf(engine, 'oracle_samples', tickets, { ...now, filter });
      await expectFigures(engine, context, tickets);
      await expectSeries(engine, context, tickets, 'month');
    }
    expect(tickets.length).toBeGreaterThan(0);
  });
});

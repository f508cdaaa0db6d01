import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { DIMENSIONS } from '../../src/kpi/kpi-query.ts';
import { runs } from '../ingest/property/runs.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, expectBreakdown } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';
import { anyFilter, anySettings } from './oracle-view.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

describe('figures by a dimension are those of a computation that knows no SQL', () => {
  it.each(DIMENSIONS)('%s, on generated desks, under any filter and settings', async (dimension) => {
    await fc.assert(
      fc.asyncProperty(desk(20), anyFilter, anySettings, async (tickets, filter, settings) => {
        const context = await contextOf(engine, 'oracle_breakdown', tickets, { ...NOW, filter, settings });
        await expectBreakdown(engine, context, tickets, dimension);
      }),
      runs(15),
    );
  });
});

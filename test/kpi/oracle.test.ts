import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { runs } from '../ingest/property/runs.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, expectFigures } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';
import { anyFilter, anySettings } from './oracle-view.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

describe('figures by line are those of a computation that knows no SQL', () => {
  it('on generated desks, under any filter and settings', async () => {
    await fc.assert(
      fc.asyncProperty(desk(25), anyFilter, anySettings, async (tickets, filter, settings) => {
        const view = { ...NOW, filter, settings };
        await expectFigures(engine, await contextOf(engine, 'oracle_lines', tickets, view), tickets);
      }),
      runs(60),
    );
  });

  it('on desks that have everything, of all that is in them', async () => {
    await fc.assert(
      fc.asyncProperty(desk(60), async (tickets) => {
        const view = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };
        await expectFigures(engine, await contextOf(engine, 'oracle_lines', tickets, view), tickets);
      }),
      runs(20),
    );
  });
});

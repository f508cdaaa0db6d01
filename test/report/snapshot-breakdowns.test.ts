import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { runs } from '../ingest/property/runs.ts';
import { contextOf } from '../kpi/oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from '../kpi/oracle-desk.ts';
import { anyFilter, anySettings } from '../kpi/oracle-view.ts';
import { testEngine } from '../support/node-engine.ts';
import { expectSnapshotBreakdowns } from './snapshot-oracle.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

describe('the breakdowns of a snapshot are those of a computation that knows no SQL', () => {
  it('on generated desks, under any filter and settings', async () => {
    await fc.assert(
      fc.asyncProperty(desk(60), anyFilter, anySettings, async (tickets, filter, settings) => {
        const context = await contextOf(engine, 'oracle_snapshot', tickets, { ...NOW, filter, settings });
        await expectSnapshotBreakdowns(engine, context, tickets);
      }),
      runs(10),
    );
  });

  it('on large desks of which nothing is left out', async () => {
    const large = fc.array(desk(60), { minLength: 3, maxLength: 3 }).map((desks) => desks.flat());
    await fc.assert(
      fc.asyncProperty(large, async (tickets) => {
        const view = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };
        const context = await contextOf(engine, 'oracle_snapshot', tickets, view);
        await expectSnapshotBreakdowns(engine, context, tickets);
      }),
      runs(4),
    );
  });
});

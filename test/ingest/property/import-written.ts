import type { Engine, Row } from '../../../src/engine/engine.ts';
import { buildDataset, dropDataset } from '../../../src/ingest/import.ts';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import { dropInspection, inspect } from '../../../src/ingest/inspect.ts';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { OVERVIEW_KPIS } from '../../../src/kpi/catalog.ts';
import { NO_FILTER } from '../../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import type { KpiFigure } from '../../../src/kpi/kpi-query.ts';
import { computeFigures, kpiContext } from '../../../src/report/compute.ts';
import { writtenOrder } from '../../support/write-moment.ts';
import type { MomentStyle } from '../../support/write-moment.ts';
import { factRows } from './fact-rows.ts';

/** Later than anything written. */
const NOW_UTC = Date.UTC(2026, 5, 1) / 1000;

export interface Imported {
  inspections: Inspection[];
  dataset: Dataset;
  facts: Row[];
  figures: KpiFigure[];
}

/** Files to facts and figures, with the writer's answers to what the files leave open. Leaves nothing in the engine. */
export async function importWritten(
  engine: Engine,
  files: readonly File[],
  moments: MomentStyle,
): Promise<Imported> {
  const inspections = await inspect(engine, files, { nowUtc: NOW_UTC });
  try {
    const parts = inspections.map((inspection) => ({
      inspection,
      plan: answered(inspection, moments),
    }));
    const dataset = await buildDataset(engine, parts, { nowUtc: NOW_UTC });
    try {
      const facts = await factRows(engine, dataset);
      const { figures } = await computeFigures(
        engine,
        kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS),
        OVERVIEW_KPIS,
      );
      return { inspections, dataset, facts, figures };
    } finally {
      await dropDataset(engine, dataset);
    }
  } finally {
    for (const inspection of inspections) await dropInspection(engine, inspection);
  }
}

/** The only thing a file may leave open is the order of day and month, and only where it does. */
function answered({ plan, questions }: Inspection, moments: MomentStyle): ImportPlan {
  const order = writtenOrder(moments);
  const open = questions.flatMap((question) => {
    if (question.kind === 'groups_without_line') return [];
    if (question.kind !== 'ambiguous_date' || order === null) {
      throw new Error(`Nobody can answer ${JSON.stringify(question)} for ${moments}`);
    }
    return [question.column];
  });
  if (order === null) return plan;
  const dates = Object.fromEntries(open.map((column) => [column, { kind: 'parts', order } as const]));
  return { ...plan, dates: { ...plan.dates, ...dates }, confirmedDates: open };
}

import { queryOptions } from '@tanstack/react-query';
import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { choiceCountsSql, type ChoiceCount } from '../kpi/prepare/choice-counts-sql.ts';
import { flawCountsSql, groupCountsSql } from '../kpi/prepare/counted-sql.ts';
import { onEngine, type View } from './kpi-queries.ts';
import type { Prepared } from './prepare-facts.ts';
import { factsKey, withFacts } from './with-facts.ts';

/** What a report says of itself that the settings change. */
export type Counted = Pick<Dataset, 'revision' | 'accounting' | 'coverage' | 'quality' | 'groups'>;

/** What is counted once the settings hold: rows = counted + folded + excluded + quarantined, with the user's own rules. */
export function countedQuery(view: Pick<View, 'host' | 'store' | 'dataset' | 'settings'>) {
  const { dataset, settings } = view;
  return queryOptions({
    queryKey: [dataset.revision, 'counted', factsKey(dataset, settings)] as const,
    queryFn: () =>
      onEngine(view, (engine) =>
        withFacts(engine, dataset, settings, (facts) => countFacts(engine, dataset, facts)),
      ),
  });
}

/** The dataset's own account, less what the rules leave out. */
export async function countFacts(
  engine: Engine,
  dataset: Counted,
  { table, coverage, excludedByRule }: Prepared,
): Promise<Counted> {
  const { revision, accounting, quality, groups } = dataset;
  if (excludedByRule === 0) return { revision, accounting, coverage, quality, groups };
  const [flaws = {}] = await engine.query<Record<string, number>>(flawCountsSql(table));
  return {
    revision,
    coverage,
    accounting: {
      ...accounting,
      counted: accounting.counted - excludedByRule,
      excluded: { ...accounting.excluded, rule: excludedByRule },
    },
    quality: Object.fromEntries(Object.entries(flaws).filter(([, n]) => n > 0)),
    groups: await engine.query<Dataset['groups'][number]>(groupCountsSql(table)),
  };
}

/** The categories, groups, channels and priorities of the export, with the tickets that a rule for each would take out on its own. */
export function choiceCountsQuery(view: Pick<View, 'host' | 'store' | 'dataset'>) {
  const { dataset } = view;
  return queryOptions({
    queryKey: [dataset.revision, 'choices'] as const,
    queryFn: () =>
      onEngine(view, (engine) => engine.query<ChoiceCount>(choiceCountsSql(dataset.tables.ticket))),
  });
}

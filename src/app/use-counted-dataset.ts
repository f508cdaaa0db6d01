import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import type { View } from '../report/kpi-queries.ts';
import { needsPreparing } from '../report/prepare-facts.ts';
import { countedQuery } from '../report/settings-queries.ts';

/**
 * The report with what is counted, and can be measured, once the settings hold; while other settings are worked out the last stays.
 * NULL until it is first known. For words and marks: what a query takes is the report as it was read.
 */
export function useCountedDataset({ host, store, dataset, settings }: View): Dataset | null {
  const changes = needsPreparing(dataset, settings);
  const { data, isError } = useQuery({
    ...countedQuery({ host, store, dataset, settings }),
    enabled: changes,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => {
    if (!changes || isError) return dataset;
    return data?.revision === dataset.revision ? { ...dataset, ...data } : null;
  }, [changes, isError, dataset, data]);
}

import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { DimensionRow, FilterDimension } from '../kpi/compile/dimension-counts-sql.ts';
import { choicesQuery } from '../report/choice-queries.ts';
import type { View } from '../report/kpi-queries.ts';
import type { AskChoices } from '../ui/features/filters/filter-options.ts';

/** The values of the dimensions whose menus stand open, with their tickets; nothing is counted for a closed menu. */
export function useFilterChoices(source: View): {
  /** Undefined while they are counted for the first time. */
  rowsOf: (dimension: FilterDimension) => readonly DimensionRow[] | undefined;
  ask: AskChoices;
} {
  const [asked, setAsked] = useState<readonly FilterDimension[]>([]);
  const results = useQueries({
    queries: asked.map((dimension) => ({
      ...choicesQuery(source, dimension),
      placeholderData: keepPreviousData<DimensionRow[]>,
    })),
  });
  const ask = useCallback<AskChoices>((dimension, open) => {
    setAsked((before) => [...before.filter((one) => one !== dimension), ...(open ? [dimension] : [])]);
  }, []);
  return {
    rowsOf: (dimension) => {
      const { data, isPlaceholderData } = results[asked.indexOf(dimension)] ?? {};
      // What is kept from before may be of another menu.
      const own = data?.filter((row) => row.dimension === dimension);
      return own?.length === 0 && isPlaceholderData === true ? undefined : own;
    },
    ask,
  };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { View } from '../report/kpi-queries.ts';
import type { RowListShape } from '../report/row-list-sql.ts';
import type { RowList } from '../report/row-list.ts';
import { fetchRows, rowsQuery } from '../report/rows-query.ts';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { RowsDialog } from '../ui/features/rows/rows-dialog.tsx';
import { hiddenColumns, rowColumns } from './row-columns.ts';
import { rowListTitle } from './row-list-title.ts';

interface RowsPageProps {
  view: View;
  list: RowList;
  onClose: () => void;
}

/** The rows behind a number of the page, with their own pages and download. */
export function RowsPage({ view, list, onClose }: RowsPageProps) {
  const [page, setPage] = useState(0);
  const messages = useMessages();
  const format = useFormat();
  const rows = useQuery({ ...rowsQuery(view, list, page), placeholderData: keepPreviousData });
  if (rows.isError) return <FiguresError error={rows.error} onRetry={() => void rows.refetch()} />;
  // In a window of its own the facts are enough.
  const columnsOf = (shape: RowListShape) =>
    rowColumns(
      shape,
      list,
      view.dataset,
      messages,
      format,
      hiddenColumns(view.dataset, view.settings),
    ).filter(({ key }) => shape === 'raw' || !/^c\d+$/.test(key));
  const { title, explanation } = rowListTitle(list, view.dataset.zone, messages, format);
  return (
    <RowsDialog
      title={title}
      explanation={explanation}
      columns={rows.data ? columnsOf(rows.data.shape) : []}
      rows={rows.data?.rows ?? null}
      total={rows.data?.total ?? 0}
      page={page}
      onPage={setPage}
      onClose={onClose}
      allRows={async () => (await fetchRows(view, list, null)).rows}
      fileName={`linewise-${list.kind === 'cell' ? `${list.kpi}-${list.line}` : list.kind === 'part' ? list.kpi : list.kind}`}
    />
  );
}

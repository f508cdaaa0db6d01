import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { RawRows } from '../ingest/inspection.ts';
import { onEngine } from '../report/kpi-queries.ts';
import { readRefusedRows } from '../report/row-lists.ts';
import { quarantineColumns } from '../ui/features/rows/quarantine-columns.ts';
import { RowsDialog } from '../ui/features/rows/rows-dialog.tsx';
import { engineHost, reportStore } from './services.ts';

interface RefusedRowsProps {
  /** What was read: the rows that were refused, and the files they stand in. */
  raw: Pick<RawRows, 'quarantine' | 'files'>;
  onClose: () => void;
}

/** The rows of a file that could not be read, before it is made a report. */
export function RefusedRows({ raw: { quarantine, files }, onClose }: RefusedRowsProps) {
  const messages = useMessages();
  const format = useFormat();
  const [page, setPage] = useState(0);
  const read = (at: number | null) =>
    onEngine({ host: engineHost, store: reportStore }, (engine) => readRefusedRows(engine, quarantine, at));
  const rows = useQuery({
    queryKey: ['refused', quarantine, page],
    queryFn: () => read(page),
    placeholderData: keepPreviousData,
  });
  const { title, explanation } = messages.common.lists.quarantined;
  return (
    <RowsDialog
      title={title}
      explanation={explanation}
      columns={quarantineColumns(files, messages, format)}
      rows={rows.data?.rows ?? null}
      total={rows.data?.total ?? 0}
      page={page}
      onPage={setPage}
      onClose={onClose}
      allRows={async () => (await read(null)).rows}
      fileName="linewise-refused"
    />
  );
}

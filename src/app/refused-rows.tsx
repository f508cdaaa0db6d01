import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { onEngine } from '../report/kpi-queries.ts';
import { readRefusedRows } from '../report/row-lists.ts';
import { quarantineColumns } from '../ui/features/rows/quarantine-columns.ts';
import { RowsDialog } from '../ui/features/rows/rows-dialog.tsx';
import { engineHost, reportStore } from './services.ts';

interface RefusedRowsProps {
  /** Table of the rows that were refused while reading. */
  quarantine: string;
  onClose: () => void;
}

/** The rows of a file that could not be read, before it is made a report. */
export function RefusedRows({ quarantine, onClose }: RefusedRowsProps) {
  const messages = useMessages();
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
      columns={quarantineColumns(messages)}
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

import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { fileOfRow } from '../../../ingest/file-of-row.ts';
import type { RowsColumn } from './rows-dialog.tsx';

type Files = Parameters<typeof fileOfRow>[0];

/** Where a row stands: its number, and of several files which one and its number there. */
export function placeColumns(files: Files, messages: Messages, format: Format): RowsColumn[] {
  const { row, file } = messages.errors.rows;
  if (files.length < 2) return [{ key: 'row_no', head: row, align: 'end', width: 9 }];
  return [
    {
      key: 'file',
      head: file,
      width: 24,
      text: (_, { row_no: no }) => fileOfRow(files, Number(no))?.name ?? '',
    },
    {
      key: 'row_no',
      head: row,
      align: 'end',
      width: 9,
      text: (no) => format.integer(fileOfRow(files, Number(no))?.row ?? Number(no)),
    },
  ];
}

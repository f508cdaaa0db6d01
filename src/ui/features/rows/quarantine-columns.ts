import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { quarantineTexts } from '../../problem/reason-texts.ts';
import { placeColumns } from './place-columns.ts';
import type { RowsColumn } from './rows-dialog.tsx';

type Files = Parameters<typeof placeColumns>[0];

/** The columns of a quarantine table (row_no, column_name, value, reason), with the reason in words. */
export function quarantineColumns(files: Files, messages: Messages, format: Format): RowsColumn[] {
  const { rows: texts } = messages.errors;
  const reasons: Readonly<Record<string, { name: string }>> = quarantineTexts(messages);
  return [
    ...placeColumns(files, messages, format),
    { key: 'column_name', head: texts.column, width: 22 },
    { key: 'value', head: texts.value, width: 40 },
    {
      key: 'reason',
      head: texts.reason,
      width: 40,
      text: (value) => reasons[String(value)]?.name ?? String(value ?? ''),
    },
  ];
}

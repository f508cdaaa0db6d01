import type { Messages } from '../../../i18n/en.ts';
import { quarantineTexts } from '../../problem/reason-texts.ts';
import type { RowsColumn } from './rows-dialog.tsx';

/** The columns of a quarantine table (row_no, column_name, value, reason), with the reason in words. */
export function quarantineColumns(messages: Messages): RowsColumn[] {
  const { rows: texts } = messages.errors;
  const reasons: Readonly<Record<string, { name: string }>> = quarantineTexts(messages);
  return [
    { key: 'row_no', head: texts.row, align: 'end' },
    { key: 'column_name', head: texts.column },
    { key: 'value', head: texts.value },
    {
      key: 'reason',
      head: texts.reason,
      text: (value) => reasons[String(value)]?.name ?? String(value ?? ''),
    },
  ];
}

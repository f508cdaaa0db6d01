import { useRef, useState } from 'react';
import { csvDelimiter } from '../../../i18n/csv-number.ts';
import { csvText, type CsvCell } from '../../../i18n/csv-text.ts';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { PAGE_SIZE } from '../../../report/row-lists.ts';
import { Button } from '../../kit/button.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { FailureNotice } from '../../problem/failure-notice.tsx';
import { downloadText } from '../../kit/download-text.ts';
import styles from './rows-dialog.module.css';

export interface RowsColumn {
  key: string;
  head: string;
  align?: 'start' | 'end';
  /** The cell in words, on the page and in the CSV; without it the value as it is. */
  text?: (value: CsvCell, row: RowsRow) => string;
  /** What a CSV has in place of the words: a number or a moment that a spreadsheet understands. */
  csv?: (value: CsvCell, row: RowsRow) => CsvCell;
  csvHead?: string;
  /** Room it takes in a grid, in digits. */
  width?: number;
}
export type RowsRow = Readonly<Record<string, CsvCell>>;

interface RowsDialogProps {
  title: string;
  /** Above the table: what these rows are and what that does to the figures. */
  explanation?: string | undefined;
  columns: readonly RowsColumn[];
  /** The rows of this page; null while they are being fetched. */
  rows: readonly RowsRow[] | null;
  /** All rows, over every page. */
  total: number;
  /** From 0; {@link PAGE_SIZE} rows each. */
  page: number;
  onPage: (page: number) => void;
  onClose: () => void;
  /** Fetches the rows of all pages, for the CSV. */
  allRows: () => Promise<readonly RowsRow[]>;
  /** Without extension. */
  fileName: string;
}

/** A paged list of rows in a sheet at the side, with the whole list as CSV. */
export function RowsDialog({
  title,
  explanation,
  columns,
  rows,
  total,
  page,
  onPage,
  onClose,
  allRows,
  fileName,
}: RowsDialogProps) {
  const { common, errors } = useMessages();
  const texts = errors.rows;
  const format = useFormat();
  const [csv, setCsv] = useState<'idle' | 'busy' | { error: unknown }>('idle');
  const content = useRef<HTMLDivElement>(null);
  const turnTo = (next: number) => {
    content.current?.scrollIntoView({ block: 'start' });
    onPage(next);
  };
  const first = page * PAGE_SIZE + 1;
  const last = Math.min(total, first + PAGE_SIZE - 1);
  const show = ({ key, text }: RowsColumn, row: RowsRow) => {
    const value = row[key] ?? null;
    if (text) return text(value, row);
    if (value === null || value === '') return <span className={styles.empty}>{texts.emptyValue}</span>;
    return typeof value === 'number' ? format.integer(value) : String(value);
  };
  const download = async () => {
    setCsv('busy');
    try {
      const cells = (await allRows()).map((row) =>
        columns.map(({ key, text, csv: plain = text }) =>
          plain ? plain(row[key] ?? null, row) : (row[key] ?? null),
        ),
      );
      const delimiter = csvDelimiter(format.locale);
      const head = columns.map((column) => column.csvHead ?? column.head);
      downloadText(csvText(head, cells, delimiter), `${fileName}.csv`, 'text/csv;charset=utf-8');
      setCsv('idle');
    } catch (error) {
      console.error(error);
      setCsv({ error });
    }
  };
  return (
    <Dialog
      placement="side"
      wide
      title={title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <div className={styles.footer}>
          <nav className={styles.pages} aria-label={texts.pages}>
            <Button disabled={page === 0} onClick={() => turnTo(page - 1)}>
              {texts.previous}
            </Button>
            <span aria-live="polite">
              {total === 0
                ? null
                : fill(texts.range, {
                    from: format.integer(first),
                    to: format.integer(last),
                    total: format.integer(total),
                  })}
            </span>
            <Button disabled={last >= total} onClick={() => turnTo(page + 1)}>
              {texts.next}
            </Button>
          </nav>
          <Button disabled={total === 0 || csv === 'busy'} onClick={() => void download()}>
            {csv === 'busy' ? texts.downloading : texts.download}
          </Button>
        </div>
      }
    >
      <div ref={content} className={styles.content}>
        {explanation === undefined ? null : <p className={styles.explanation}>{explanation}</p>}
        {typeof csv === 'object' ? <FailureNotice error={csv.error} otherwise={texts.failed} /> : null}
        {rows === null ? <p className={styles.explanation}>{texts.loading}</p> : null}
        {rows !== null && total === 0 ? <p>{texts.empty}</p> : null}
        {rows === null || total === 0 ? null : (
          <DataTable
            caption={title}
            captionHidden
            className={styles.table}
            columns={columns.map(({ key, head, align = 'start' }) => ({ key, head, align }))}
            rows={rows.map((row, index) => ({
              key: String(first + index),
              cells: columns.map((column) => (
                <span key={column.key} className={styles.cell}>
                  {show(column, row)}
                </span>
              )),
            }))}
          />
        )}
      </div>
    </Dialog>
  );
}

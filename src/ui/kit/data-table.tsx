import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import { ScrollArea } from './scroll-area.tsx';

interface DataColumn {
  key: string;
  head: ReactNode;
  /** Numbers stand right. */
  align?: 'start' | 'end';
}

interface DataTableProps {
  caption: ReactNode;
  /** The caption is read aloud but not drawn. */
  captionHidden?: boolean;
  columns: readonly DataColumn[];
  /** The first cell of a row is its head. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  className?: string | undefined;
}

/** A plain semantic table. It scrolls inside its own box when it is too wide. */
export function DataTable({ caption, captionHidden = false, columns, rows, className }: DataTableProps) {
  const captionId = useId();
  return (
    <ScrollArea className={classNames(styles.scroll, className)} labelledBy={captionId}>
      <table className={styles.table}>
        <caption id={captionId} className={captionHidden ? styles.hiddenCaption : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.align === 'end' ? styles.end : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column, index) => {
                const align = column.align === 'end' ? styles.end : undefined;
                return index === 0 ? (
                  <th key={column.key} scope="row" className={align}>
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={column.key} className={align}>
                    {row.cells[index]}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

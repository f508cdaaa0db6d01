import type { ReactNode } from 'react';
import styles from './remarks.module.css';

/** A table of a snapshot's page: its columns have heads, its rows are given. */
export function HeadedTable({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import { LineHeads } from '../../charts/line-heads.tsx';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { Button } from '../../kit/button.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { useBacklogRows, type BacklogRowsProps } from './use-backlog-rows.tsx';
import { classNames } from '../../kit/class-names.ts';
import lineTable from '../../charts/line-table.module.css';
import styles from './backlog-table.module.css';

interface BacklogTableProps extends BacklogRowsProps {
  busy: boolean;
  onDefinition: (kpi: KpiId) => void;
}

/** How much is open, whether it grows, how old it is and how long it takes: a row each, a column a line. */
export function BacklogTable({ lines, busy, onDefinition, ...data }: BacklogTableProps) {
  const { backlog, common, overview } = useMessages();
  const rows = useBacklogRows({ lines, ...data });
  const name = (text: string, kpi: KpiId | undefined): ReactNode =>
    kpi === undefined ? (
      <span className={styles.name}>{text}</span>
    ) : (
      <Button
        variant="text"
        className={styles.name}
        aria-label={fill(overview.openDefinition, { kpi: text })}
        onClick={() => onDefinition(kpi)}
      >
        {text}
      </Button>
    );
  return (
    <div className={styles.box}>
      <table
        className={classNames(lineTable.frame, lineTable.dense, styles.table)}
        aria-busy={busy || data.figures === null}
      >
        <caption>
          <VisuallyHidden>{backlog.table.caption}</VisuallyHidden>
        </caption>
        <LineHeads lines={lines} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {name(row.name, row.kpi)}
                <span className={styles.note}>{row.note}</span>
              </th>
              {lines.map((line) => (
                <td key={line} data-line={line}>
                  <span className={lineTable.line} aria-hidden="true">
                    <LineKeyMark line={line} /> {common.linesShort[line]}
                  </span>
                  <div className={styles.cell}>
                    {data.figures === null ? <Skeleton width="3em" height="0.9em" /> : row.cell(line)}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.foot}>
        {backlog.table.note} {data.moment.startDay === null ? backlog.table.noStart : ''}
      </p>
    </div>
  );
}

import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { Flow } from './flow-rows.ts';
import styles from './trend-chart.module.css';

interface FlowTooltipProps {
  flow: Flow;
  /** Given by the chart: whether the cursor is on a bucket, and on which. */
  active?: boolean;
  label?: string | number | undefined;
}

/** The volumes of one bucket, beside the pointer or the keyboard cursor. */
export function FlowTooltip({ flow, active = false, label }: FlowTooltipProps) {
  const { common, measures } = useMessages();
  const format = useFormat();
  const row = flow.rows.find(({ from }) => from === label);
  if (!active || row === undefined) return null;
  const texts = measures.flow;
  return (
    <div className={styles.tooltip}>
      <p className={styles.tooltipTitle}>{format.bucket(row.from, flow.bucket)}</p>
      <table>
        <tbody>
          {(['created', 'resolved', 'backlog'] as const).map((key) => {
            const value = row[key];
            return (
              <tr key={key}>
                <th scope="row">{texts[key]}</th>
                <td>{value === null ? texts.none : format.integer(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {row.partial ? <p className={styles.tooltipNote}>{common.partial}</p> : null}
    </div>
  );
}

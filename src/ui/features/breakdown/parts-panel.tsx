import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import type { NamedPart } from './part-order.ts';
import { partSentence } from './part-sentence.ts';
import { partsData } from './parts-data.ts';
import styles from './panels.module.css';

interface PartsPanelProps {
  title: string;
  definition: KpiDefinition;
  by: SplitBy;
  /** NULL while they are computed. */
  parts: readonly NamedPart[] | null;
  busy: boolean;
  notes?: ReactNode;
  fileName: string;
  /** The bars. */
  children: ReactNode;
}

/** The figure by the values of the dimension, with what it says as a whole. */
export function PartsPanel({
  title,
  definition,
  by,
  parts,
  busy,
  notes,
  fileName,
  children,
}: PartsPanelProps) {
  const messages = useMessages();
  const format = useFormat();
  const { table, dimensions } = messages.breakdown;
  const { unit } = definition;
  const differenceText = (difference: number | null) =>
    difference === null ? '' : format.change(difference, unit);
  const data = parts === null ? null : partsData(parts, by, unit, messages);
  return (
    <ChartFrame
      title={title}
      summary={
        parts === null ? <Skeleton width="28em" height="0.8em" /> : partSentence(parts, by, messages, format)
      }
      unit={table.value[unit]}
      busy={busy}
      data={data}
      fileName={fileName}
      picture={false}
      notes={notes}
      table={
        parts === null ? null : (
          <DataTable
            caption={fill(table.caption, { by: dimensions[by] })}
            captionHidden
            columns={[
              { key: 'name', head: dimensions[by] },
              { key: 'value', head: table.value[unit], align: 'end' },
              ...(unit === 'ratio' ? [{ key: 'k', head: table.k, align: 'end' as const }] : []),
              ...(unit === 'count' ? [] : [{ key: 'n', head: table.n, align: 'end' as const }]),
              { key: 'change', head: table.change, align: 'end' },
            ]}
            rows={parts.map(({ key, name, figure, change }) => ({
              key: key ?? 'of no value',
              cells: [
                name,
                figure.value === null ? messages.common.notMeasurable : format.value(figure.value, unit),
                ...(unit === 'ratio'
                  ? [figure.numerator === null ? '' : format.integer(figure.numerator)]
                  : []),
                ...(unit === 'count' ? [] : [format.integer(figure.n)]),
                differenceText(change?.change.difference ?? null),
              ],
            }))}
          />
        )
      }
    >
      {parts === null ? <div className={styles.placeholder} /> : children}
    </ChartFrame>
  );
}

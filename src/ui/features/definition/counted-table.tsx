import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { DataTable } from '../../kit/data-table.tsx';

/** How many tickets the figures of one KPI rest on, per line. */
export function CountedTable({ figures }: { figures: readonly KpiFigure[] }) {
  const { common, definition: texts } = useMessages();
  const format = useFormat();
  const heads = texts.countedHeads;
  return (
    <DataTable
      caption={texts.counted}
      captionHidden
      columns={[
        { key: 'line', head: heads.line },
        { key: 'measured', head: heads.measured, align: 'end' },
        { key: 'missing', head: heads.missing, align: 'end' },
        { key: 'provisional', head: heads.provisional, align: 'end' },
      ]}
      rows={figures.map(({ line, n, missing, provisional }) => ({
        key: line,
        cells: [common.lines[line], format.integer(n), format.integer(missing), format.integer(provisional)],
      }))}
    />
  );
}

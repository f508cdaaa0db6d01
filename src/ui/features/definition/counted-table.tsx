import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { DataTable } from '../../kit/data-table.tsx';

interface CountedTableProps {
  unit: KpiFigure['unit'];
  figures: readonly KpiFigure[];
}

/** Every statistic of one KPI, per line, and the tickets it rests on. What was not measured is left empty, never 0. */
export function CountedTable({ unit, figures }: CountedTableProps) {
  const { common, definition: texts } = useMessages();
  const format = useFormat();
  const heads = texts.countedHeads;
  const seconds = (value: number | null) => (value === null ? '' : format.duration(value));
  const statistics: { key: string; head: string; cell: (figure: KpiFigure) => string }[] =
    unit === 'ratio'
      ? [
          {
            key: 'value',
            head: heads.share,
            cell: ({ value }) => (value === null ? '' : format.percent(value)),
          },
          {
            key: 'k',
            head: heads.kOfN,
            cell: ({ numerator, n }) =>
              numerator === null
                ? ''
                : fill(heads.ofN, { k: format.integer(numerator), n: format.integer(n) }),
          },
          {
            key: 'interval',
            head: heads.interval,
            cell: ({ low, high }) => (low === null || high === null ? '' : format.percentRange(low, high)),
          },
        ]
      : [
          { key: 'n', head: heads.measured, cell: ({ n }) => format.integer(n) },
          { key: 'median', head: heads.median, cell: ({ value }) => seconds(value) },
          { key: 'p75', head: 'p75', cell: ({ p75 }) => seconds(p75) },
          { key: 'p90', head: 'p90', cell: ({ p90 }) => seconds(p90) },
          { key: 'mean', head: heads.mean, cell: ({ mean }) => seconds(mean) },
        ];
  const columns = [
    ...statistics,
    { key: 'missing', head: heads.missing, cell: ({ missing }: KpiFigure) => format.integer(missing) },
    {
      key: 'provisional',
      head: heads.provisional,
      cell: ({ provisional }: KpiFigure) => format.integer(provisional),
    },
  ];
  return (
    <DataTable
      caption={texts.counted}
      captionHidden
      columns={[
        { key: 'line', head: heads.line },
        ...columns.map(({ key, head }) => ({ key, head, align: 'end' as const })),
      ]}
      rows={figures
        .filter(({ n, missing }) => n + missing > 0)
        .map((figure) => ({
          key: figure.line,
          cells: [common.linesShort[figure.line], ...columns.map(({ cell }) => cell(figure))],
        }))}
    />
  );
}

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
  const seconds = (time: number | null) => (time === null ? '' : format.duration(time));
  type Statistic = { key: string; head: string; cell: (figure: KpiFigure) => string };
  const n: Statistic = { key: 'n', head: heads.measured, cell: (figure) => format.integer(figure.n) };
  const value = (head: string): Statistic => ({
    key: 'value',
    head,
    cell: (figure) => (figure.value === null ? '' : format.value(figure.value, unit)),
  });
  const interval: Statistic = {
    key: 'interval',
    head: heads.interval,
    cell: ({ low, high }) =>
      low === null || high === null
        ? ''
        : unit === 'ratio'
          ? format.percentRange(low, high)
          : `${format.value(low, unit)} – ${format.value(high, unit)}`,
  };
  const kOfN: Statistic = {
    key: 'k',
    head: heads.kOfN,
    cell: (figure) =>
      figure.numerator === null
        ? ''
        : fill(heads.ofN, { k: format.integer(figure.numerator), n: format.integer(figure.n) }),
  };
  const statistics: Statistic[] = {
    ratio: [value(heads.share), kOfN, interval],
    count: [n],
    score: [n, value(heads.mean), interval],
    seconds: [
      n,
      value(heads.median),
      interval,
      { key: 'p75', head: 'p75', cell: ({ p75 }: KpiFigure) => seconds(p75) },
      { key: 'p90', head: 'p90', cell: ({ p90 }: KpiFigure) => seconds(p90) },
      { key: 'mean', head: heads.mean, cell: ({ mean }: KpiFigure) => seconds(mean) },
    ],
  }[unit];
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
        .filter((figure) => figure.n + figure.missing > 0)
        .map((figure) => ({
          key: figure.line,
          cells: [common.linesShort[figure.line], ...columns.map(({ cell }) => cell(figure))],
        }))}
    />
  );
}

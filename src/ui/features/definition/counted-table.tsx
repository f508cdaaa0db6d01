import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { DataTable } from '../../kit/data-table.tsx';
import styles from './definition-panel.module.css';

interface CountedTableProps {
  unit: KpiFigure['unit'];
  figures: readonly KpiFigure[];
}

/**
 * Every statistic of one KPI, per line, and the tickets it rests on. What was not measured is left empty, never 0. The lines stand beside
 * one another: there are fewer of them than statistics.
 */
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
  const rows: Statistic[] = [
    ...statistics,
    { key: 'missing', head: heads.missing, cell: ({ missing }) => format.integer(missing) },
    { key: 'provisional', head: heads.provisional, cell: ({ provisional }) => format.integer(provisional) },
  ];
  const shown = figures.filter((figure) => figure.n + figure.missing > 0);
  return (
    <DataTable
      className={styles.counted}
      caption={texts.counted}
      captionHidden
      columns={[
        { key: 'statistic', head: heads.statistic },
        ...shown.map(({ line }) => ({ key: line, head: common.linesShort[line], align: 'end' as const })),
      ]}
      rows={rows.map(({ key, head, cell }) => ({
        key,
        cells: [
          head,
          ...shown.map((figure) => (
            <span key={figure.line} className={styles.wraps}>
              {cell(figure)}
            </span>
          )),
        ],
      }))}
    />
  );
}

import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import { pareto, PARETO_SHARE } from '../../../kpi/statistics/mix-pareto.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { ParetoChart, type ParetoRow } from '../../charts/pareto-chart.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import type { NamedPart } from './part-order.ts';

/** More rows than these are one row. */
const SHOWN = 15;

interface ParetoPanelProps {
  by: SplitBy;
  parts: readonly NamedPart[];
  busy: boolean;
  fileName: string;
  onTickets: (key: string | null, selection: 'measured' | 'numerator') => void;
}

/** How few values hold most of the tickets; of a rate, of those that count as yes. */
export function ParetoPanel({ by, parts, busy, fileName, onTickets }: ParetoPanelProps) {
  const { breakdown } = useMessages();
  const format = useFormat();
  const { pareto: texts, dimensions, many } = breakdown;
  const isRate = parts.some(({ figure }) => figure.unit === 'ratio');
  const selection = isRate ? 'numerator' : 'measured';
  const all = pareto(
    parts.map(({ key, figure }) => ({ key, n: isRate ? (figure.numerator ?? 0) : figure.n })),
  );
  const { total, few } = all;
  const named = all.parts.map((part) => ({
    ...part,
    name: parts.find(({ key }) => key === part.key)?.name ?? '',
    share: part.n / total,
  }));
  const label = (row: { name: string; n: number; share: number; cumulative: number }) =>
    fill(texts.row, {
      name: row.name,
      n: format.integer(row.n),
      share: format.percent(row.share),
      cumulative: format.percent(row.cumulative),
    });
  const rows: ParetoRow[] = named.slice(0, SHOWN).map((row) => ({
    ...row,
    key: row.key ?? 'of no value',
    label: label(row),
    onOpen: () => onTickets(row.key, selection),
  }));
  const others = named.slice(SHOWN);
  if (others.length > 0) {
    const n = others.reduce((sum, one) => sum + one.n, 0);
    const name = format.plural(others.length, texts.others);
    const rest = { name, n, share: n / total, cumulative: 1 };
    rows.push({ ...rest, key: 'others of this list', label: label(rest) });
  }
  const title = texts.title;
  return (
    <ChartFrame
      title={title}
      summary={
        total === 0
          ? texts.empty
          : format.plural(few, texts.few, {
              all: format.integer(named.length),
              many: many[by],
              what: fill(texts.what[selection], { total: format.integer(total) }),
            })
      }
      unit={texts.unit}
      busy={busy}
      fileName={fileName}
      data={{
        head: [dimensions[by], texts.tickets, texts.share, texts.cumulative],
        rows: named.map(({ name, n, share, cumulative }) => [name, n, share, cumulative]),
      }}
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { key: 'name', head: dimensions[by] },
            { key: 'n', head: texts.tickets, align: 'end' },
            { key: 'share', head: texts.share, align: 'end' },
            { key: 'cumulative', head: texts.cumulative, align: 'end' },
          ]}
          rows={named.map(({ key, name, n, share, cumulative }) => ({
            key: key ?? 'of no value',
            cells: [name, format.integer(n), format.percent(share), format.percent(cumulative)],
          }))}
        />
      }
    >
      {total === 0 ? null : <ParetoChart title={title} rows={rows} mark={PARETO_SHARE} />}
    </ChartFrame>
  );
}

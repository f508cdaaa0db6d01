import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { RouteLine, RouteOutcome } from '../../kpi/compile/route-stops.ts';
import { LINE_STYLE } from './line-style.ts';
import type { SankeyNode } from './sankey-layout.ts';
import { SANKEY_HEIGHT } from './sankey-size.ts';
import { spreadLabels } from './spread-labels.ts';
import styles from './sankey.module.css';

const LABEL_HEIGHT = 15;

/** The colour of a line; that of all for the way in. */
export const sankeyColor = (line: RouteLine | null): string =>
  line === null ? 'var(--line-all)' : LINE_STYLE[line === '0' ? 'unknown' : line].color;

interface NodeLabelsProps {
  nodes: readonly SankeyNode[];
  x: number;
  label: (node: SankeyNode) => { name: string; count: string };
}

/** The names of the bars of a column, right of them and apart from each other. */
export function NodeLabels({ nodes, x, label }: NodeLabelsProps) {
  const places = spreadLabels(
    nodes.map(({ y, height }) => y + height / 2),
    LABEL_HEIGHT,
    0,
    SANKEY_HEIGHT,
  );
  return nodes.map((node, index) => {
    const { name, count } = label(node);
    return (
      <text key={node.key} className={styles.label} x={x} y={places[index]} dy="0.35em">
        <tspan className={styles.name} style={{ fill: sankeyColor(node.line) }}>
          {name}:
        </tspan>{' '}
        {count}
      </text>
    );
  });
}

/** The texts of columns and bars; `narrow`: where there is little room. */
export function useSankeyTexts(narrow: boolean) {
  const { common, routes } = useMessages();
  const format = useFormat();
  const { chart } = routes;
  const lineName = (line: RouteLine | null) =>
    line === null ? chart.all : common.linesShort[line === '0' ? 'unknown' : line];
  const shortName = (line: RouteLine | null) => (line === null ? chart.all : chart.short[line]);
  const outcome = (one: RouteOutcome) => (narrow ? chart.outcomesShort[one] : chart.outcomes[one]);
  return {
    head: (column: number, last: number) =>
      column === last
        ? narrow
          ? chart.endShort
          : chart.heads.end
        : ((narrow ? chart.headsShort[column - 1] : chart.heads.places[column]) ?? ''),
    label: ({ line, outcome: ended, tickets }: SankeyNode) => ({
      name: [...(ended === null ? [] : [outcome(ended)]), narrow ? shortName(line) : lineName(line)].join(
        narrow ? ' ' : ' · ',
      ),
      count: format.integer(tickets),
    }),
    sentence: ({ column, line, outcome: ended, tickets }: SankeyNode) =>
      [
        ended === null ? chart.heads.places[column] : chart.outcomes[ended],
        line === null ? chart.all : lineName(line),
        format.plural(tickets, common.tickets),
      ].join(' · '),
  };
}

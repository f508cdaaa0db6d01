import { useMemo, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.tsx';
import { classNames } from '../kit/class-names.ts';
import { NodeLabels, sankeyColor, useSankeyTexts } from './sankey-labels.tsx';
import { sankeyLayout, type SankeyNode, type SankeyStep } from './sankey-layout.ts';
import { SANKEY_HEIGHT, SANKEY_NARROW } from './sankey-size.ts';
import { useElementWidth } from './element-width.ts';
import styles from './sankey.module.css';
import { svgButton } from './svg-button.ts';

interface SankeyChartProps<S extends SankeyStep> {
  title: string;
  steps: readonly S[];
  /** What a band says, in one line of text. */
  describe: (step: S) => string;
  onStep: (step: S) => void;
  onNode: (node: SankeyNode) => void;
}

const TOP = 30;

/**
 * The ways of tickets from left to right: a bar for each line at each step, as high as it has tickets, and bands between them. A band and
 * a bar is a button that leads to its tickets; what it says stands below the chart while it has the pointer or the focus.
 */
export function SankeyChart<S extends SankeyStep>(props: SankeyChartProps<S>) {
  const { title, steps, describe, onStep, onNode } = props;
  const { routes } = useMessages();
  const [shown, setShown] = useState<string | null>(null);
  const [ref, width] = useElementWidth(1100);
  const narrow = width < SANKEY_NARROW;
  const layout = useMemo(() => {
    // A phone has no room for a bar that says how many tickets there are in all.
    const drawn = narrow ? steps.filter(({ step }) => step > 0) : steps;
    const size = {
      width: width - (narrow ? 122 : 200),
      height: SANKEY_HEIGHT,
      nodeWidth: narrow ? 7 : 9,
      gap: 16,
    };
    return sankeyLayout(drawn, size);
  }, [steps, width, narrow]);
  const texts = useSankeyTexts(narrow);
  const say = (text: string | null) => ({
    onPointerEnter: () => setShown(text),
    onPointerLeave: () => setShown(null),
    onFocus: () => setShown(text),
    onBlur: () => setShown(null),
  });
  const heads = [...new Set(layout.nodes.map(({ column }) => column))].toSorted((a, b) => a - b);
  const last = Math.max(...heads);
  return (
    <div ref={ref} className={styles.chart}>
      <fieldset aria-label={title}>
        <svg
          width={width}
          height={SANKEY_HEIGHT + TOP + 8}
          viewBox={`0 0 ${width} ${SANKEY_HEIGHT + TOP + 8}`}
        >
          <g aria-hidden="true">
            {heads.map((column) => (
              <text key={column} className={styles.head} x={layout.columns[column]} y={14}>
                {texts.head(column, last)}
              </text>
            ))}
          </g>
          <g transform={`translate(0 ${TOP})`}>
            {layout.bands.map((band) => {
              const text = describe(band.step);
              const style = { fill: sankeyColor(band.line), stroke: sankeyColor(band.line) };
              return (
                <g
                  key={`${band.step.step} ${band.step.from} ${band.step.to}`}
                  className={styles.band}
                  {...svgButton(text, () => onStep(band.step))}
                  {...say(text)}
                >
                  <path className={styles.reach} d={band.path} />
                  <path className={styles.ribbon} d={band.path} style={style} />
                </g>
              );
            })}
            {layout.nodes.map((node) => {
              const text = texts.sentence(node);
              return (
                <g
                  key={node.key}
                  className={styles.node}
                  {...svgButton(text, () => onNode(node))}
                  {...say(text)}
                >
                  <rect
                    className={classNames(
                      node.outcome !== null && node.outcome !== 'resolved' && styles.open,
                    )}
                    x={node.x}
                    y={node.y}
                    width={layout.nodeWidth}
                    height={Math.max(1.5, node.height)}
                    style={{ fill: sankeyColor(node.line), stroke: sankeyColor(node.line) }}
                  />
                </g>
              );
            })}
            <g aria-hidden="true">
              {heads.map((column) => (
                <NodeLabels
                  key={column}
                  nodes={layout.nodes.filter((node) => node.column === column)}
                  x={(layout.columns[column] ?? 0) + layout.nodeWidth + 5}
                  label={texts.label}
                />
              ))}
            </g>
          </g>
        </svg>
      </fieldset>
      <p className={styles.said} aria-hidden="true">
        {shown ?? routes.chart.hint}
      </p>
    </div>
  );
}

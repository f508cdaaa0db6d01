import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { LineKey } from '../../kpi/facts.ts';
import type { AgeBand } from './ageing-bands.ts';
import { LineMark } from './line-mark.tsx';
import { LINE_STYLE } from './line-style.ts';
import styles from './ageing-chart.module.css';
import { svgButton } from './svg-button.ts';

interface AgeingLine {
  line: LineKey;
  /** The youngest first. */
  bands: readonly AgeBand[];
}

interface AgeingChartProps {
  lines: readonly AgeingLine[];
  /** The name of each band, in their order. */
  names: readonly string[];
  onBand: (line: LineKey, band: AgeBand) => void;
}

/** The older, the darker: of the colour of the line. */
const SHADES = [0.14, 0.27, 0.4, 0.56, 0.76, 1];
const SCALE = 40;
const ROW = 70;
const BAR = { top: 20, height: 20 };
const LETTER = 7.2;
const NARROW = 320;

/** How old the open tickets of each line are, a bar a line, each piece as long as its share. Pieces open their tickets. */
export function AgeingChart({ lines, names, onBand }: AgeingChartProps) {
  const { backlog, common } = useMessages();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const scale = names.length === 0 ? 0 : Math.min(96, width / names.length);
  const height = SCALE + lines.length * ROW;
  return (
    <div ref={box} className={styles.chart}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={styles.drawing}>
        <g aria-hidden="true">
          {names.map((name, band) => (
            <g key={name} transform={`translate(${band * scale} 0)`}>
              <rect width={scale - 2} height="6" fill="var(--line-all)" fillOpacity={SHADES[band] ?? 1} />
              <text className={styles.scale} x="0" y="20">
                {name}
              </text>
            </g>
          ))}
        </g>
        {lines.map(({ line, bands }, row) => {
          const open = bands.reduce((sum, { tickets }) => sum + tickets, 0);
          return (
            <g key={line} transform={`translate(0 ${SCALE + row * ROW})`}>
              <LineMark line={line} x={4} y={8} />
              <text className={styles.name} x="14" y="12" style={{ fill: LINE_STYLE[line].color }}>
                {format.plural(
                  open,
                  { one: backlog.ageing.lineOpen, other: backlog.ageing.lineOpen },
                  { line: common.lines[line] },
                )}
              </text>
              {pieces(bands, open, width).map(({ band, x, length, index }) => {
                const share = format.percent(band.tickets / open, 0);
                const label = [
                  `${format.integer(band.tickets)} · ${share}`,
                  format.integer(band.tickets),
                ].find((text) => text.length * LETTER <= length);
                const name = format.plural(band.tickets, backlog.ageing.piece, {
                  line: common.lines[line],
                  band: names[index] ?? '',
                  share,
                });
                return (
                  <g key={index}>
                    <g className={styles.piece} {...svgButton(name, () => onBand(line, band))}>
                      <title>{name}</title>
                      <rect
                        x={x}
                        y={BAR.top}
                        width={Math.max(1, length - 1)}
                        height={BAR.height}
                        fill={LINE_STYLE[line].color}
                        fillOpacity={SHADES[index] ?? 1}
                      />
                    </g>
                    {label === undefined ? null : (
                      <text className={styles.count} x={x} y={BAR.top + BAR.height + 14} aria-hidden="true">
                        {label}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Where each band with a ticket lies on a bar of this width. */
function pieces(bands: readonly AgeBand[], open: number, width: number) {
  let x = 0;
  return bands.flatMap((band, index) => {
    const start = x;
    const length = open === 0 ? 0 : (band.tickets / open) * width;
    x += length;
    return band.tickets === 0 ? [] : [{ band, index, x: start, length }];
  });
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(NARROW);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(1, Math.floor(element.clientWidth)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [box]);
  return width;
}

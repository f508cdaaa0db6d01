import type { ReactNode } from 'react';
import styles from './bar-row.module.css';
import { svgButton } from './svg-button.ts';

export const ROW_HEIGHT = 26;
/** Of a drawing with rows: they are buttons, which an image cannot hold. */
export const ROWS = { role: 'group' };
const LETTER = 6.7;

interface BarRowProps {
  /** All that the row says. */
  label: string;
  name: string;
  y: number;
  width: number;
  /** Where the names end. */
  nameWidth: number;
  /** Right of the name, before the drawing. */
  detail?: string | undefined;
  strong?: boolean;
  /** Absent where it leads nowhere. */
  onOpen?: (() => void) | undefined;
  children: ReactNode;
}

/** One row of a drawing with rows: its name, and what is drawn beside it. The whole row leads to its tickets. */
export function BarRow(props: BarRowProps) {
  const { label, name, y, width, nameWidth, detail = '', strong = false, onOpen, children } = props;
  const letters = Math.floor((nameWidth - 8) / LETTER) - (detail === '' ? 0 : detail.length + 1);
  const open = onOpen === undefined ? { role: 'img', 'aria-label': label } : svgButton(label, onOpen);
  return (
    <g transform={`translate(0 ${y})`}>
      <g aria-hidden="true">
        <text
          x={0}
          y={ROW_HEIGHT / 2}
          dominantBaseline="central"
          fontWeight={strong ? 600 : 400}
          fill="var(--ink)"
          fontSize={12}
        >
          {shortened(name, letters)}
        </text>
        {detail === '' ? null : (
          <text
            x={nameWidth - 8}
            y={ROW_HEIGHT / 2}
            dominantBaseline="central"
            textAnchor="end"
            fill="var(--muted)"
            fontSize={12}
          >
            {detail}
          </text>
        )}
        {children}
      </g>
      <rect
        className={onOpen === undefined ? styles.plain : styles.row}
        width={width}
        height={ROW_HEIGHT}
        {...open}
      >
        <title>{label}</title>
      </rect>
    </g>
  );
}

/** How much of a drawing's width the names take. */
export function barNameWidth(
  width: number,
  names: readonly string[],
  details: readonly string[] = [],
): number {
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const beside = Math.max(0, ...details.map(({ length }) => length + 2));
  return Math.round(Math.min(width * 0.42, (longest + beside) * LETTER + 16));
}

function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}

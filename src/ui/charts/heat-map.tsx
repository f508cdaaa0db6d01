import { useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from '../kit/class-names.ts';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import { heatClasses } from './heat-classes.ts';
import styles from './heat-map.module.css';

export interface HeatMapCell {
  /** NULL: nothing measured. */
  value: number | null;
  text: string;
  label: string;
  /** Rests on so few tickets that it has no shade. */
  faint: boolean;
  /** Drawn with stripes. */
  striped: boolean;
  onOpen: (() => void) | null;
}

interface HeatMapProps {
  caption: string;
  corner: string;
  columns: readonly { key: string; name: string; short: string }[];
  rows: readonly { key: string; name: string; cells: readonly HeatMapCell[] }[];
  /** A value of the legend. */
  format: (value: number) => string;
  /** What a cell without a shade means, where there are any. */
  faint: string;
  /** What the stripes mean, where there are any. */
  stripes: string | null;
  help: string;
}

/** A table whose cells are shaded by their value. One stop of the tab key: arrow keys go from cell to cell. */
export function HeatMap({
  caption,
  corner,
  columns,
  rows,
  format,
  faint: faintWords,
  stripes,
  help,
}: HeatMapProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<{ row: number; column: number } | null>(null);
  const shaded = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value, faint }) => (faint ? [] : (value ?? []))),
  );
  const { ranges, shadeOf } = heatClasses(shaded);
  const hasFaint = rows.some(({ cells }) => cells.some(({ value, faint }) => faint && value !== null));
  const first = firstOpen(rows);
  const isStop = (row: number, column: number) => {
    const stop = at !== null && rows[at.row]?.cells[at.column]?.onOpen ? at : first;
    return stop?.row === row && stop.column === column;
  };
  const walk = (event: KeyboardEvent, row: number, column: number) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const [down, right] = step;
    for (
      let next = { row: row + down, column: column + right };
      rows[next.row]?.cells[next.column] !== undefined;
      next = { row: next.row + down, column: next.column + right }
    ) {
      if (rows[next.row]?.cells[next.column]?.onOpen) {
        setAt(next);
        table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
        return;
      }
    }
  };
  return (
    <>
      <table ref={table} className={styles.map}>
        <caption>
          <VisuallyHidden>
            {caption}. {help}
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{corner}</VisuallyHidden>
            </th>
            {columns.map(({ key, name, short }) => (
              <th key={key} scope="col">
                <span aria-hidden="true">{short}</span>
                <VisuallyHidden>{name}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }, row) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map(({ value, text, label, faint, striped, onOpen }, column) => (
                <td
                  key={columns[column]?.key}
                  data-shade={value === null || faint ? undefined : shadeOf(value)}
                  className={classNames(striped && styles.striped, faint && styles.faint)}
                >
                  {onOpen === null ? (
                    <VisuallyHidden>{text}</VisuallyHidden>
                  ) : (
                    <button
                      type="button"
                      title={label}
                      data-at={`${row} ${column}`}
                      tabIndex={isStop(row, column) ? 0 : -1}
                      onClick={onOpen}
                      onFocus={() => setAt({ row, column })}
                      onKeyDown={(event) => walk(event, row, column)}
                    >
                      <span aria-hidden="true">{text}</span>
                      <VisuallyHidden>{label}</VisuallyHidden>
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.legend}>
        {ranges.map(({ shade, low, high }) => (
          <li key={shade}>
            <span className={styles.swatch} data-shade={shade} />
            {low === high ? format(low) : `${format(low)} – ${format(high)}`}
          </li>
        ))}
        {hasFaint ? <li>{faintWords}</li> : null}
        {stripes === null ? null : (
          <li>
            <span className={classNames(styles.swatch, styles.striped)} />
            {stripes}
          </li>
        )}
      </ul>
    </>
  );
}

const STEPS: Partial<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function firstOpen(rows: HeatMapProps['rows']): { row: number; column: number } | null {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex(({ onOpen }) => onOpen !== null);
    if (column >= 0) return { row, column };
  }
  return null;
}

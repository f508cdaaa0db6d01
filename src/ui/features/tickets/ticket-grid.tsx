import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { RowSort } from '../../../report/row-list.ts';
import { classNames } from '../../kit/class-names.ts';
import { columnTrack, columnWidth, type ListColumn, type ListRow } from './list-column.ts';
import { rowsInSight, rowWindow, scrollTopFor } from './row-window.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import styles from './ticket-grid.module.css';
import { useScroll } from './use-scroll.ts';

interface TicketGridProps {
  label: string;
  columns: readonly ListColumn[];
  /** NULL while it is being counted. */
  total: number | null;
  /** A row by its place; undefined while it is being fetched. */
  rowAt: (pos: number) => ListRow | undefined;
  /** The places that are in sight, [first, last). */
  onRange: (first: number, last: number) => void;
  /** Another text: another list, shown from its beginning. */
  listKey: string;
  sort: RowSort | null;
  onSort: (column: string) => void;
  onOpen: (rowNo: number) => void;
  /** The row that stands open. */
  open: number | null;
  /** Blocks of a few lines in place of columns, where there is no room for those. */
  narrow: boolean;
  busy: boolean;
}

const ROW = { wide: 32, narrow: 104 };
const HEAD = { wide: 36, narrow: 0 };
/** Rows that are drawn grey until it is known how many there are. */
const EXPECTED = 20;

/** A list of any length in a box of its own: only the rows in sight are drawn and fetched. */
export function TicketGrid(props: TicketGridProps) {
  const { label, columns, total, rowAt, onRange, listKey, sort, onSort, onOpen, open, narrow, busy } = props;
  const { tickets } = useMessages();
  const id = useId();
  const size = narrow ? 'narrow' : 'wide';
  const [rowHeight, headHeight] = [ROW[size], HEAD[size]];
  const { ref, scrollTop, viewport, onScroll, scrollTo } = useScroll(headHeight);
  const [active, setActive] = useState(0);
  const [shownKey, setShownKey] = useState(listKey);
  if (shownKey !== listKey) {
    setShownKey(listKey);
    setActive(0);
  }
  const scrolledFor = useRef(listKey);
  useEffect(() => {
    if (scrolledFor.current === listKey) return;
    scrolledFor.current = listKey;
    scrollTo(0);
  }, [listKey, scrollTo]);
  const count = total ?? EXPECTED;
  const scrolled = { total: count, rowHeight, viewport, scrollTop };
  const { first, last, top, height } = rowWindow(scrolled);
  useEffect(() => onRange(first, last), [first, last, onRange]);
  // Of the body, so that no row changes when it is scrolled.
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => body.current?.style.setProperty('--shift', `${top}px`), [top]);

  const moveTo = (pos: number) => {
    const next = Math.min(Math.max(0, pos), count - 1);
    setActive(next);
    scrollTo(scrollTopFor(next, scrolled));
  };
  const openRow = (pos: number) => {
    const rowNo = rowAt(pos)?.['row_no'];
    if (typeof rowNo === 'number') onOpen(rowNo);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = rowsInSight(rowHeight, viewport) - 1;
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(active + 1),
      ArrowUp: () => moveTo(active - 1),
      PageDown: () => moveTo(active + page),
      PageUp: () => moveTo(active - page),
      Home: () => moveTo(0),
      End: () => moveTo(count - 1),
      Enter: () => openRow(active),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  };
  const template = narrow ? undefined : columns.map(columnTrack).join(' ');
  const width = narrow ? undefined : `${columns.reduce((sum, column) => sum + columnWidth(column), 0)}ch`;
  const positions = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  const rowId = (pos: number) => `${id}-${pos}`;
  const clickRow = (event: MouseEvent<HTMLTableElement>) => {
    // Whoever selects a text wants to copy it.
    if (!(event.target instanceof Element) || document.getSelection()?.type === 'Range') return;
    const pos = event.target.closest('[data-pos]')?.getAttribute('data-pos');
    if (typeof pos !== 'string') return;
    setActive(Number(pos));
    openRow(Number(pos));
  };
  // ARIA has a table be a grid that takes the keys; its rows and cells are then those of the grid.
  const asGrid = {
    role: 'grid',
    tabIndex: 0,
    'aria-activedescendant': active >= first && active < last ? rowId(active) : undefined,
    onClick: clickRow,
    onKeyDown,
  };
  return (
    <div ref={ref} className={classNames(styles.box, narrow && styles.narrow)} onScroll={onScroll}>
      <table
        {...asGrid}
        className={styles.grid}
        style={{ gridTemplateColumns: template }}
        aria-label={label}
        aria-rowcount={total === null ? -1 : total + 1}
        aria-colcount={columns.length}
        aria-busy={busy}
        aria-describedby={`${id}-help`}
      >
        <GridHead columns={columns} width={width} sort={sort} onSort={onSort} hidden={narrow} />
        <tbody ref={body} className={styles.body} style={{ height, minWidth: width }}>
          {positions.map((pos) => {
            const row = total === null ? undefined : rowAt(pos);
            return (
              <GridRow
                key={pos}
                id={rowId(pos)}
                pos={pos}
                row={row}
                columns={columns}
                height={rowHeight}
                narrow={narrow}
                active={pos === active}
                open={open !== null && row?.['row_no'] === open}
              />
            );
          })}
        </tbody>
      </table>
      <p id={`${id}-help`} hidden>
        {tickets.gridHelp}
      </p>
    </div>
  );
}

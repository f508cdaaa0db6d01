import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { CutPeriod } from '../../../i18n/date-format.ts';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import { Button } from '../../kit/button.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { barReach } from './bar-reach.ts';
import { sortParts, takeParts, type NamedPart, type PartColumn, type PartSort } from './part-order.ts';
import { PartRow } from './part-row.tsx';
import { isOrdered } from './part.ts';
import styles from './parts-table.module.css';

/** As many as are read through; a click shows more. */
const FIRST = 25;
const STEP = 100;

interface PartsTableProps {
  definition: KpiDefinition;
  by: SplitBy;
  parts: readonly NamedPart[];
  /** All tickets together; NULL where nothing says so. */
  whole: NamedPart | null;
  period: CutPeriod | null;
  sort: PartSort;
  onSort: (sort: PartSort) => void;
  /** NULL where the values of the dimension cannot be filtered by. */
  onFilter: ((key: string | null) => void) | null;
  onTickets: (key: string | null, selection: TicketSelection) => void;
  onAll: (selection: TicketSelection) => void;
}

/** A figure by the values of a dimension: bars with what they rest on, the first of them, with a search through all. */
export function PartsTable(props: PartsTableProps) {
  const { definition, by, parts, whole, period, sort, onSort, onFilter, onTickets, onAll } = props;
  const { breakdown, overview } = useMessages();
  const format = useFormat();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(FIRST);
  const { table, dimensions, many } = breakdown;
  const { unit } = definition;
  const sorted = sortParts(parts, sort, isOrdered(by));
  const { shown, others, tickets } = takeParts(sorted, query, most);
  const target = parts.find((part) => part.target !== null)?.target?.target.value ?? null;
  const hasTarget = target !== null || (whole !== null && whole.target !== null);
  // Of those in sight, whatever is searched for: a rare value with one ticket does not make all bars short.
  const inSight = sorted.slice(0, most);
  const reach = barReach(unit === 'count' || whole === null ? inSight : [...inSight, whole], target, unit);
  const total = parts.reduce((sum, { figure }) => sum + figure.n, 0);
  const head = (column: PartColumn, label: string, downFirst: boolean) => (
    <SortHead column={column} label={label} sort={sort} downFirst={downFirst} onSort={onSort} />
  );
  return (
    <>
      {parts.length > FIRST ? (
        <TextInput
          type="search"
          className={styles.search}
          value={query}
          aria-label={fill(table.search, { many: many[by] })}
          placeholder={fill(table.search, { many: many[by] })}
          onChange={(event) => setQuery(event.target.value)}
        />
      ) : null}
      <table className={styles.table} data-unit={unit}>
        <caption>
          <VisuallyHidden>{fill(table.caption, { by: dimensions[by] })}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {head('name', dimensions[by], false)}
            <td className={styles.barHead} aria-hidden="true" />
            {head('value', table.value[unit], true)}
            {unit === 'count' ? (
              <th scope="col">{table.basis.count}</th>
            ) : (
              head('tickets', table.basis[unit], true)
            )}
            {unit === 'count' ? null : (
              <th scope="col" title={table.besideWhy[unit]}>
                {table.beside[unit]}
              </th>
            )}
            {period === null ? null : <th scope="col">{table.change}</th>}
            {hasTarget ? <th scope="col">{table.target}</th> : null}
          </tr>
        </thead>
        <tbody>
          {whole === null ? null : (
            <PartRow
              definition={definition}
              part={whole}
              reach={reach}
              total={total}
              period={period}
              whole
              hasTarget={hasTarget}
              onTickets={onAll}
            />
          )}
          {shown.map((part) => (
            <PartRow
              key={part.key ?? 'of no value'}
              definition={definition}
              part={part}
              reach={reach}
              total={total}
              period={period}
              hasTarget={hasTarget}
              line={by === 'line' ? (part.key ?? 'unknown') : undefined}
              onFilter={onFilter === null ? undefined : () => onFilter(part.key)}
              onTickets={(selection) => onTickets(part.key, selection)}
            />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && parts.length > 0 ? (
        <p className={styles.rest}>{fill(table.noMatch, { many: many[by] })}</p>
      ) : null}
      {others === 0 ? null : (
        <p className={styles.rest}>
          {fill(table.others, { n: format.integer(others) })} ({format.plural(tickets, table.othersTickets)}){' '}
          <Button onClick={() => setMost(most + STEP)}>
            {format.plural(Math.min(STEP, others), table.more)}
          </Button>
        </p>
      )}
      {unit === 'count' ? null : (
        <p className={styles.legend} title={overview.smallWhy}>
          {table.legend}
        </p>
      )}
    </>
  );
}

interface SortHeadProps {
  column: PartColumn;
  label: string;
  sort: PartSort;
  /** The first click puts the largest on top. */
  downFirst: boolean;
  onSort: (sort: PartSort) => void;
}

function SortHead({ column, label, sort, downFirst, onSort }: SortHeadProps) {
  const { table } = useMessages().breakdown;
  const active = sort.column === column;
  return (
    <th scope="col" aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={styles.sort}
        title={fill(table.sortBy, { column: label })}
        onClick={() => onSort({ column, descending: active ? !sort.descending : downFirst })}
      >
        {label}
        <span aria-hidden="true">{active ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

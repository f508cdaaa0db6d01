import type { CutPeriod } from '../../../i18n/date-format.ts';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { ChangeMark } from '../../charts/change-mark.tsx';
import { changeSign } from '../../../i18n/change-sign.ts';
import { FigureNotes } from '../../charts/figure-notes.tsx';
import { figureState } from '../../charts/figure-state.ts';
import { Button } from '../../kit/button.tsx';
import { classNames } from '../../kit/class-names.ts';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { TargetMark } from '../../charts/target-mark.tsx';
import { KOfN } from '../../charts/k-of-n.tsx';
import type { NamedPart } from './part-order.ts';
import type { Part } from './part.ts';
import { PartBar } from './part-bar.tsx';
import styles from './parts-table.module.css';

interface PartRowProps {
  definition: KpiDefinition;
  part: NamedPart;
  reach: number;
  /** The tickets of all parts, for the share of a number of tickets. */
  total: number;
  period: CutPeriod | null;
  /** Whether any value has a target. */
  hasTarget: boolean;
  line?: string | undefined;
  whole?: boolean;
  /** Absent where a value cannot be filtered by. */
  onFilter?: (() => void) | undefined;
  onTickets: (selection: TicketSelection) => void;
}

/** One value: its figure as bar and number, what it rests on, how it stands to the rest and to the other period. */
export function PartRow(props: PartRowProps) {
  const {
    definition,
    part,
    reach,
    total,
    period,
    hasTarget,
    line,
    whole = false,
    onFilter,
    onTickets,
  } = props;
  const { breakdown, common, overview } = useMessages();
  const format = useFormat();
  const { figure, name } = part;
  const state = figureState({ ...definition, applicable: ['all'] }, 'all', figure);
  const certainty = state.kind === 'value' ? state.certainty : 'enough';
  const value = figure.value === null ? null : format.value(figure.value, figure.unit);
  return (
    <tr data-whole={whole ? true : undefined}>
      <th scope="row">
        {onFilter === undefined ? (
          name
        ) : (
          <Button
            variant="text"
            className={styles.name}
            title={fill(breakdown.table.filter, { name })}
            onClick={onFilter}
          >
            {name}
          </Button>
        )}
      </th>
      <td className={styles.barCell}>
        {/* All tickets of a number of tickets would make every other bar short. */}
        {whole && figure.unit === 'count' ? null : (
          <PartBar
            figure={figure}
            reach={reach}
            target={part.target?.target.value ?? null}
            faint={certainty !== 'enough'}
            line={line}
          />
        )}
      </td>
      <td className={classNames(styles.value, certainty !== 'enough' && styles.weak)}>
        {value === null ? (
          <span className={styles.words}>
            {state.kind === 'not_measurable' ? common.notMeasurable : overview.noTickets}
          </span>
        ) : figure.unit === 'count' ? (
          <TicketsButton n={figure.n} onOpen={() => onTickets('measured')}>
            {value}
          </TicketsButton>
        ) : (
          value
        )}
      </td>
      <td className={styles.basis}>
        <PartBasis figure={figure} total={total} onTickets={onTickets} />
        <FigureNotes figure={figure} certainty={certainty} className={styles.notes} onTickets={onTickets} />
      </td>
      {figure.unit === 'count' ? null : (
        <td className={styles.beside}>
          {whole || part.beside === null ? null : (
            <>
              <span className={styles.inWords}>{breakdown.table.beside[figure.unit]}:</span>
              <Beside part={part} />
            </>
          )}
        </td>
      )}
      {period === null ? null : (
        <td className={styles.changed}>
          {part.change === undefined || part.change.change.difference === null ? null : (
            <>
              <span className={styles.inWords}>{breakdown.table.change}:</span>
              <ChangeMark change={part.change} period={period} />
            </>
          )}
        </td>
      )}
      {hasTarget ? (
        <td className={styles.targetCell}>
          {part.target === null ? null : <TargetMark definition={definition} state={part.target} short />}
        </td>
      ) : null}
    </tr>
  );
}

interface PartBasisProps {
  figure: KpiFigure;
  total: number;
  onTickets: (selection: TicketSelection) => void;
}

function PartBasis({ figure, total, onTickets }: PartBasisProps) {
  const format = useFormat();
  if (figure.unit === 'count') return total === 0 ? null : <span>{format.percent(figure.n / total)}</span>;
  if (figure.n === 0) return null;
  if (figure.numerator !== null) return <KOfN k={figure.numerator} n={figure.n} onTickets={onTickets} />;
  return (
    <span>
      {figure.p90 === null ? null : <span className={styles.p90}>p90 {format.duration(figure.p90)}</span>}n{' '}
      <TicketsButton n={figure.n} onOpen={() => onTickets('measured')}>
        {format.integer(figure.n)}
      </TicketsButton>
    </span>
  );
}

function Beside({ part: { beside, figure } }: { part: Part }) {
  const { breakdown, changes } = useMessages();
  const format = useFormat();
  if (beside === null || beside.difference === null || beside.verdict === 'unknown') return null;
  const { table } = breakdown;
  if (beside.verdict === 'noise') return <span title={table.noiseWhy}>≈ {table.noise}</span>;
  const { verdict } = beside;
  const tone = verdict === 'better' ? styles.better : verdict === 'worse' ? styles.worse : undefined;
  const long = fill(table.besideLong, {
    verdict: changes.verdict[verdict],
    value: format.value(beside.beside, figure.unit),
  });
  return (
    <span className={classNames(styles.difference, tone)} title={long} data-beside={verdict}>
      <span aria-hidden="true">{changeSign(beside)} </span>
      {format.change(beside.difference, figure.unit)}
      <VisuallyHidden> ({long})</VisuallyHidden>
    </span>
  );
}

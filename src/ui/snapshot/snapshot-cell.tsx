import { useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { isApplicable } from '../../kpi/chosen-lines.ts';
import type { LineKey } from '../../kpi/facts.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import { targetState } from '../../kpi/statistics/target-state.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { changeOfFigure, type Comparison } from '../charts/comparison.ts';
import { FigureCell } from '../charts/figure-cell.tsx';
import { figureState } from '../charts/figure-state.ts';
import styles from '../charts/figures-table.module.css';
import { LineKeyMark } from '../charts/line-key-mark.tsx';
import { TargetMark } from '../charts/target-mark.tsx';
import { asKpiFigure } from '../../snapshot/shown-figures.ts';
import { onlyPriority, seriesOf } from './snapshot-view.ts';

interface SnapshotFigureViewProps {
  snapshot: Snapshot;
  kpi: KpiId;
  line: LineKey;
  /** The lines that stand beside it. */
  beside: readonly LineKey[];
  comparison: Comparison | null;
  /** Its course as a word-sized line. */
  spark?: boolean;
}

/** One figure of a snapshot, with the same marks as on the overview: what it rests on, its change, its target, its reservations. */
export function SnapshotFigureView(props: SnapshotFigureViewProps) {
  const { snapshot, kpi, line, beside, comparison, spark = false } = props;
  const { definition, figure, state } = stateOf(props);
  const target = figure && targetState(figure, definition, snapshot.settings, onlyPriority(snapshot));
  return (
    <FigureCell
      state={state}
      change={changeOfFigure(comparison, kpi, line)}
      period={comparison?.period ?? null}
      target={
        target && isApplicable(definition, line, beside) ? (
          <TargetMark definition={definition} state={target} />
        ) : null
      }
      series={spark ? seriesOf(snapshot, kpi).find((one) => one.line === line) : undefined}
    />
  );
}

/** The same as a cell of the table. */
export function SnapshotCell(props: SnapshotFigureViewProps) {
  const { common } = useMessages();
  const { line } = props;
  return (
    <td data-line={line} data-kind={stateOf(props).state.kind}>
      <span className={styles.cellLine} aria-hidden="true">
        <LineKeyMark line={line} /> {common.lines[line]}
      </span>
      <SnapshotFigureView {...props} spark />
    </td>
  );
}

function stateOf({ snapshot, kpi, line, beside }: SnapshotFigureViewProps) {
  const definition = kpiDefinition(kpi);
  const found = snapshot.kpis.find((one) => one.kpi === kpi && one.line === line);
  const figure = found && asKpiFigure(found);
  return { definition, figure, state: figureState(definition, line, figure, beside) };
}

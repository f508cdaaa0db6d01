import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { LineKey, Priority } from '../../../kpi/facts.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure, KpiSeries, Measured } from '../../../kpi/kpi-query.ts';
import type { Target } from '../../../kpi/settings.ts';
import { targetOf, targetState } from '../../../kpi/statistics/target-state.ts';
import { isApplicable } from '../../../kpi/chosen-lines.ts';
import { changeOfFigure, type Comparison } from '../../charts/comparison.ts';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { FigureCell } from '../../charts/figure-cell.tsx';
import { FigureSkeleton } from './figure-skeleton.tsx';
import { figureState } from '../../charts/figure-state.ts';
import { KpiHead } from './kpi-head.tsx';
import type { LineColumn } from './line-column.ts';
import { LineHead } from './line-head.tsx';
import { TargetMark } from '../../charts/target-mark.tsx';
import { withoutEmptyUnknown } from './without-empty-unknown.ts';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import { classNames } from '../../kit/class-names.ts';
import lineTable from '../../charts/line-table.module.css';
import styles from '../../charts/figures-table.module.css';

export interface OverviewTableProps {
  definitions: readonly KpiDefinition[];
  /** NULL while they are computed: the table then has its full size already. */
  figures: readonly KpiFigure[] | null;
  series: readonly KpiSeries[] | null;
  measured: readonly Pick<Measured, 'kpi' | 'evidence' | 'cohort'>[] | null;
  /** NULL where there is nothing to compare with. */
  comparison?: Comparison | null;
  /** Among them the age of the backlog; NULL while they are computed. */
  ages?: readonly KpiFigure[] | null;
  targets?: readonly Target[];
  /** The one priority that is looked at; NULL: all or several. */
  priority?: Priority | null;
  lines: readonly LineColumn[];
  /** FALSE for an export that says how long and not when. */
  dated?: boolean;
  /** FALSE where the export does not say which line a ticket came in at. */
  wayKnown?: boolean;
  /** New figures are on their way; the present ones stay readable. */
  busy?: boolean;
  onDefinition: (kpi: KpiId) => void;
  /** Opens the tickets behind a number of a cell. */
  onTickets: (kpi: KpiId, line: LineKey, selection: TicketSelection) => void;
}

/** KPIs down, support lines across: every figure of the selection at once. On a phone each KPI is a block with its lines below one another. */
export function OverviewTable(props: OverviewTableProps) {
  const {
    definitions,
    figures,
    series,
    measured,
    comparison = null,
    ages = null,
    targets = [],
    priority = null,
    lines,
    dated = true,
    wayKnown = true,
    busy = false,
    onDefinition,
    onTickets,
  } = props;
  const { common, overview } = useMessages();
  const locale = useLocale();
  const columns = wayKnown ? lines : withoutEmptyUnknown(lines, figures, measured);
  const beside = columns.map(({ line }) => line);
  const targetMark = (definition: KpiDefinition, line: LineKey | undefined, short: boolean) => {
    const figure = figures?.find((one) => one.kpi === definition.id && one.line === line);
    const state = figure && targetState(figure, definition, { targets }, priority);
    return state && isApplicable(definition, figure.line, beside) ? (
      <TargetMark definition={definition} state={state} short={short} />
    ) : null;
  };
  return (
    <table
      className={classNames(lineTable.frame, styles.table)}
      data-wide={columns.length > 4}
      aria-busy={busy || figures === null}
    >
      <caption>
        <VisuallyHidden>{overview.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{overview.indicator}</VisuallyHidden>
          </th>
          {columns.map((column) => (
            <th key={column.line} scope="col" data-line={column.line}>
              <LineHead column={column} dated={dated} wayKnown={wayKnown} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {definitions.map((definition) => {
          const how = measured?.find(({ kpi }) => kpi === definition.id);
          return (
            <tr key={definition.id}>
              <th scope="row">
                <KpiHead
                  definition={definition}
                  measured={how}
                  dated={dated}
                  target={targetMark(definition, columns[0]?.line, true)}
                  onDefinition={onDefinition}
                />
              </th>
              {how?.evidence === 'none' ? (
                <td colSpan={columns.length} className={styles.remedy}>
                  <strong>{overview.notMeasurableHere}</strong> {definition.text[locale].remedy}
                </td>
              ) : (
                columns.map(({ line }) => {
                  const figure = figures?.find((one) => one.kpi === definition.id && one.line === line);
                  const state = figureState(definition, line, figure, beside);
                  const pending = figures === null && state.kind !== 'not_applicable';
                  return (
                    <td key={line} data-line={line} data-kind={pending ? 'pending' : state.kind}>
                      <span className={styles.cellLine} aria-hidden="true">
                        <LineKeyMark line={line} /> {common.lines[line]}
                      </span>
                      {pending ? (
                        <FigureSkeleton
                          compared={comparison !== null}
                          target={targetOf({ kpi: definition.id, line }, targets, priority) !== null}
                        />
                      ) : (
                        <FigureCell
                          state={state}
                          change={changeOfFigure(comparison, definition.id, line)}
                          period={comparison?.period ?? null}
                          oldest={definition.id === 'backlog' ? oldestOf(ages, line) : null}
                          target={targetMark(definition, line, false)}
                          onTickets={(selection) => onTickets(definition.id, line, selection)}
                          series={series?.find((one) => one.kpi === definition.id && one.line === line)}
                        />
                      )}
                    </td>
                  );
                })
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function oldestOf(ages: readonly KpiFigure[] | null, line: LineKey): number | null {
  return ages?.find((one) => one.kpi === 'backlog_age' && one.line === line)?.max ?? null;
}

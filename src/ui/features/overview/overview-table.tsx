import { useMessages } from '../../../i18n/use-messages.tsx';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import type { LineKey, Priority } from '../../../kpi/facts.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure, KpiSeries, Measured } from '../../../kpi/kpi-query.ts';
import type { Target } from '../../../kpi/settings.ts';
import type { Comparison } from '../../charts/comparison.ts';
import { Still } from '../../charts/still.tsx';
import { classNames } from '../../kit/class-names.ts';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import type { LineColumn } from './line-column.ts';
import { OverviewRows } from './overview-rows.tsx';
import { withoutEmptyUnknown } from './without-empty-unknown.ts';
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
export function OverviewTable({ lines, busy = false, ...props }: OverviewTableProps) {
  const { figures, measured, wayKnown = true } = props;
  const { overview } = useMessages();
  const columns = wayKnown ? lines : withoutEmptyUnknown(lines, figures, measured);
  return (
    <table
      className={classNames(lineTable.frame, styles.table)}
      data-wide={columns.length > 4}
      aria-busy={busy || figures === null}
    >
      <caption>
        <VisuallyHidden>{overview.caption}</VisuallyHidden>
      </caption>
      <Still busy={busy} of="overview">
        <OverviewRows {...props} columns={columns} />
      </Still>
    </table>
  );
}

import { fill } from '../../../i18n/fill.ts';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure, Measured } from '../../../kpi/kpi-query.ts';
import { changeOfFigure, type Comparison } from '../../charts/comparison.ts';
import { figureState } from '../../charts/figure-state.ts';
import { kpiShort } from '../../charts/kpi-short.ts';
import { LineHeads } from '../../charts/line-heads.tsx';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { Button } from '../../kit/button.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { MeasureCell } from './measure-cell.tsx';
import { measuresBySubject } from './measures-by-subject.ts';
import { classNames } from '../../kit/class-names.ts';
import lineTable from '../../charts/line-table.module.css';
import styles from './measures.module.css';

export interface MeasuresTableProps {
  /** What the table is of; of every measure unless it is said. */
  caption?: string;
  definitions: readonly KpiDefinition[];
  /** NULL while they are computed. */
  figures: readonly KpiFigure[] | null;
  measured: readonly Measured[] | null;
  /** NULL where there is nothing to compare with. */
  comparison: Comparison | null;
  lines: readonly LineKey[];
  busy?: boolean;
  onDefinition: (kpi: KpiId) => void;
  onTickets: (kpi: KpiId, line: LineKey, selection: TicketSelection) => void;
}

/** Every KPI by subject × line. What cannot be measured stands at the end of its subject, with what to export. */
export function MeasuresTable(props: MeasuresTableProps) {
  const { definitions, figures, measured, comparison, lines, busy = false, onDefinition, onTickets } = props;
  const messages = useMessages();
  const { common, measures, overview } = messages;
  const { caption = measures.caption } = props;
  const locale = useLocale();
  const name = (definition: KpiDefinition) => (
    <Button
      variant="text"
      className={styles.name}
      aria-label={fill(overview.openDefinition, { kpi: inLanguage(definition.text, locale).name })}
      onClick={() => onDefinition(definition.id)}
    >
      {inLanguage(definition.text, locale).name}
    </Button>
  );
  const cohortOf = (id: KpiId) => measured?.find(({ kpi }) => kpi === id)?.cohort;
  return (
    <table
      className={classNames(lineTable.frame, lineTable.dense, styles.table)}
      aria-busy={busy || figures === null}
    >
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <LineHeads lines={lines} />
      {measuresBySubject(definitions, measured).map(({ subject, measurable, unmeasurable }) => (
        <tbody key={subject}>
          <tr className={styles.subject}>
            <th scope="rowgroup" colSpan={lines.length + 1}>
              {measures.subjects[subject]}
            </th>
          </tr>
          {measurable.map((definition) => (
            <tr key={definition.id}>
              <th scope="row">
                {name(definition)}
                <span className={styles.short}>
                  {kpiShort(definition, cohortOf(definition.id), messages, locale)}
                </span>
              </th>
              {lines.map((line) => {
                const figure = figures?.find((one) => one.kpi === definition.id && one.line === line);
                const state = figureState(definition, line, figure, lines);
                return (
                  <td key={line} data-line={line} data-kind={state.kind}>
                    <span className={lineTable.line} aria-hidden="true">
                      <LineKeyMark line={line} /> {common.linesShort[line]}
                    </span>
                    <div className={styles.cell}>
                      {figures === null && state.kind !== 'not_applicable' ? (
                        <Skeleton width="4em" height="0.9em" />
                      ) : (
                        <MeasureCell
                          state={state}
                          change={changeOfFigure(comparison, definition.id, line)}
                          period={comparison?.period ?? null}
                          onTickets={(selection) => onTickets(definition.id, line, selection)}
                        />
                      )}
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
          {unmeasurable.length === 0 ? null : (
            <tr>
              <td className={styles.unmeasured} colSpan={lines.length + 1}>
                <p>{measures.unmeasured}</p>
                <ul>
                  {unmeasurable.map((definition) => (
                    <li key={definition.id}>
                      {name(definition)}. {inLanguage(definition.text, locale).remedy}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { targetOf, targetState } from '../../../kpi/statistics/target-state.ts';
import { isApplicable } from '../../../kpi/chosen-lines.ts';
import { changeOfFigure } from '../../charts/comparison.ts';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { FigureCell } from '../../charts/figure-cell.tsx';
import { FigureSkeleton } from './figure-skeleton.tsx';
import { figureState } from '../../charts/figure-state.ts';
import { KpiHead } from './kpi-head.tsx';
import type { LineColumn } from './line-column.ts';
import { LineHead } from './line-head.tsx';
import type { OverviewTableProps } from './overview-table.tsx';
import { TargetMark } from '../../charts/target-mark.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import styles from '../../charts/figures-table.module.css';

interface OverviewRowsProps extends Omit<OverviewTableProps, 'lines' | 'busy'> {
  /** The lines that have a column. */
  columns: readonly LineColumn[];
}

/** The heads and the figures of the overview's table. */
export function OverviewRows(props: OverviewRowsProps) {
  const {
    definitions,
    figures,
    series,
    measured,
    comparison = null,
    ages = null,
    targets = [],
    priority = null,
    columns,
    dated = true,
    wayKnown = true,
    onDefinition,
    onTickets,
  } = props;
  const { common, overview } = useMessages();
  const locale = useLocale();
  const beside = columns.map(({ line }) => line);
  const targetMark = (definition: KpiDefinition, line: LineKey | undefined, short: boolean) => {
    const figure = figures?.find((one) => one.kpi === definition.id && one.line === line);
    const state = figure && targetState(figure, definition, { targets }, priority);
    return state && isApplicable(definition, figure.line, beside) ? (
      <TargetMark definition={definition} state={state} short={short} />
    ) : null;
  };
  return (
    <>
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
                  <strong>{overview.notMeasurableHere}</strong> {inLanguage(definition.text, locale).remedy}
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
    </>
  );
}

function oldestOf(ages: readonly KpiFigure[] | null, line: LineKey): number | null {
  return ages?.find((one) => one.kpi === 'backlog_age' && one.line === line)?.max ?? null;
}

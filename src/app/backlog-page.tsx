import { ChosenLinesProvider, useLocale, useMessages } from '../i18n/use-messages.tsx';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { LineKey } from '../kpi/facts.ts';
import { inLanguage } from '../kpi/in-language.ts';
import { NO_FILTER } from '../kpi/kpi-query.ts';
import { DAY, localDate, localSeconds } from '../kpi/periods.ts';
import { ofAge } from '../report/backlog-tickets-sql.ts';
import type { RowList } from '../report/row-list.ts';
import { isShownLine } from '../kpi/chosen-lines.ts';
import { AgeingPanel } from '../ui/features/backlog/ageing-panel.tsx';
import { BacklogTable } from '../ui/features/backlog/backlog-table.tsx';
import { BacklogTitle } from '../ui/features/backlog/backlog-title.tsx';
import { CoursePanel } from '../ui/features/backlog/course-panel.tsx';
import { GroupsPanel } from '../ui/features/backlog/groups-panel.tsx';
import { OldestPanel } from '../ui/features/backlog/oldest-panel.tsx';
import { EmptySelection } from '../ui/features/overview/empty-selection.tsx';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { FlowPanel } from '../ui/features/overview/flow-panel.tsx';
import { NoLinesNotice } from '../ui/features/overview/no-lines-notice.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import { lineKeys } from '../report/judged-figures.ts';
import { lineColumns } from './line-columns.ts';
import { pointTickets } from './point-tickets.ts';
import type { ReportPageProps } from './report-page-props.ts';
import styles from './shell.module.css';
import { useBacklog } from './use-backlog.ts';

const OPEN = { kind: 'cell', kpi: 'backlog', line: 'all', selection: 'measured' } as const satisfies RowList;

/** How much lies there, how old it is and whether it grows. Everything is of one selection, the present one or the last. */
export function BacklogPage({ dataset, view, setView, source: asked, links }: ReportPageProps) {
  const { backlog: texts } = useMessages();
  const locale = useLocale();
  const { shown, busy, error, retry, bucket } = useBacklog(asked, view);
  const { source, moment, figures, lines, series } = shown;
  const { filter } = source;
  const chosen = lineKeys(filter.lines);
  const isMeasured = figures?.measured.find(({ kpi }) => kpi === 'backlog')?.measurement !== null;
  // A ticket of no line that was only created has no column to be open in.
  const held = [...(figures?.figures ?? []), ...(shown.atStart ?? [])];
  const columns = lineColumns(
    dataset,
    held.filter(({ kpi }) => kpi !== 'tickets_created'),
    filter,
  ).map(({ line }) => line);
  const open = lines?.find(({ line }) => line === 'all')?.open ?? null;
  const [firstColumn] = columns;
  const linesWithTickets =
    lines?.filter(({ line, bands }) => columns.includes(line) && bands.some((tickets) => tickets > 0)) ??
    null;
  const before =
    shown.atStart?.find(({ line }) => line === (chosen.length === 1 ? firstColumn : 'all')) ?? null;
  const openBefore =
    before === null || before.value === null ? null : { open: before.value, missing: before.missing };
  const nothing = figures?.figures.every(({ n, missing }) => n + missing === 0) ?? false;
  const openAtStart = (line: LineKey) => {
    if (moment.startDay === null) return;
    const to = localDate(localSeconds(moment.startDay) - DAY);
    setView({
      screen: 'tickets',
      filter: { ...filter, period: { from: null, to } },
      list: { ...OPEN, line },
      sort: null,
      search: '',
      ticket: null,
    });
  };
  const courses = (series ?? []).filter(
    ({ kpi, line, points }) =>
      kpi === 'backlog' && isShownLine(line, chosen) && points.some(({ value }) => (value ?? 0) > 0),
  );

  if (error !== null) {
    return (
      <>
        <h1>{texts.title}</h1>
        <FiguresError error={error} onRetry={retry} />
      </>
    );
  }
  if (!isMeasured) {
    return (
      <>
        <h1>{texts.title}</h1>
        <Notice tone="warn" title={texts.unmeasured.title}>
          {texts.unmeasured.text} {inLanguage(kpiDefinition('backlog').text, locale).remedy}
        </Notice>
      </>
    );
  }
  return (
    <ChosenLinesProvider lines={filter.lines}>
      <BacklogTitle moment={moment} lines={lines} atStart={openBefore} busy={busy} />
      {nothing ? <EmptySelection onClear={() => setView({ filter: NO_FILTER })} /> : null}
      {dataset.coverage.line_current > 0 ? null : (
        <NoLinesNotice onAssign={() => setView({ screen: 'check' })} />
      )}
      {nothing ? null : (
        <>
          {open === 0 ? <Notice title={texts.empty.title}>{texts.empty.text}</Notice> : null}
          <BacklogTable
            lines={columns}
            moment={moment}
            figures={figures?.figures ?? null}
            atStart={shown.atStart}
            backlog={lines ?? []}
            waiting={shown.waiting ?? []}
            busy={busy}
            onDefinition={links.definition}
            onTickets={(kpi, line, selection) => links.list({ kind: 'cell', kpi, line, selection })}
            onStart={openAtStart}
            onAge={(line, age) => links.list(ofAge(line, age))}
            onWaiting={(line, of) => links.list({ kind: 'waiting', line, of })}
            onPace={(line) => links.list({ kind: 'pace', line })}
          />
          <div className={styles.charts}>
            {open === 0 ? null : (
              <AgeingPanel
                lines={linesWithTickets}
                room={columns.length}
                busy={busy}
                onBand={(line, { from, until }) =>
                  links.list({ kind: 'range', kpi: 'backlog_age', line, from, until })
                }
              />
            )}
            {shown.groups === null ? null : (
              <GroupsPanel
                figures={shown.groups}
                busy={busy}
                onTickets={(group) =>
                  links.list({
                    kind: 'part',
                    kpi: 'backlog',
                    selection: 'measured',
                    dimension: 'group',
                    key: group,
                  })
                }
                onFilter={(group) => links.filter({ dimension: 'group', key: group })}
              />
            )}
          </div>
          <div className={styles.charts}>
            <CoursePanel
              bucket={shown.bucket}
              bucketChoice={bucket}
              series={series === null ? null : withoutRepeats(courses)}
              isNow={moment.isNow}
              busy={busy}
              onBucket={(next) => setView({ bucket: next })}
              onTickets={pointTickets(setView, filter, 'backlog', shown.bucket)}
            />
            <FlowPanel
              bucket={shown.bucket}
              series={series}
              ofChosenLines={filter.lines.length > 0}
              busy={busy}
            />
          </div>
          {shown.oldest === null || shown.oldest.length === 0 ? null : (
            <OldestPanel
              tickets={shown.oldest}
              open={open ?? 0}
              isNow={moment.isNow}
              onTicket={(ticket) =>
                setView({ screen: 'tickets', list: OPEN, sort: null, search: '', ticket })
              }
              onAll={() =>
                setView({
                  screen: 'tickets',
                  list: OPEN,
                  sort: { column: 'created', descending: false },
                  search: '',
                  ticket: null,
                })
              }
            />
          )}
        </>
      )}
    </ChosenLinesProvider>
  );
}

/** Where no line is known, "unknown" is the same course as "all". */
function withoutRepeats<T extends { line: LineKey }>(series: readonly T[]): readonly T[] {
  const lines = new Set(series.map(({ line }) => line));
  return lines.size === 2 && lines.has('all') && lines.has('unknown')
    ? series.filter(({ line }) => line === 'all')
    : series;
}

import { lazy, Suspense, useEffect, useRef } from 'react';
import { useViewState } from '../state/use-view-state.ts';
import { useFileIntake } from '../ui/features/start/use-file-intake.ts';
import { openFiles } from './open-files.ts';
import { ReportNotices } from './report-notices.tsx';
import { Shell } from './shell.tsx';
import { StartPage } from './start-page.tsx';
import { useReport } from './use-report.ts';
import { useReportOfAddress } from './use-report-of-address.ts';

const CheckPage = lazy(async () => ({ default: (await import('./check-page.tsx')).CheckPage }));
const OverviewPage = lazy(async () => ({ default: (await import('./overview-page.tsx')).OverviewPage }));

/** Which screen the address asks for, as far as there is something to show on it. */
export function Screens() {
  const [view, setView] = useViewState();
  const report = useReport();
  const resuming = useReportOfAddress(view, report, setView);
  const screen =
    view.screen === 'overview' && report.dataset === null
      ? 'start'
      : view.screen === 'check' && report.draft === null
        ? 'start'
        : view.screen;
  // The start screen takes files itself; elsewhere a file dropped on the page is next month's export.
  useFileIntake((files) => void openFiles(files, setView), screen !== 'start' && report.work === null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    window.scrollTo(0, 0);
  }, [screen]);
  return (
    <Shell
      screen={screen}
      hasReport={report.dataset !== null}
      hasDraft={report.draft !== null}
      setView={setView}
    >
      {screen === 'start' ? null : <ReportNotices report={report} setView={setView} />}
      <Suspense fallback={null}>
        {screen === 'overview' && report.dataset !== null ? (
          <OverviewPage dataset={report.dataset} view={view} setView={setView} />
        ) : screen === 'check' && report.draft !== null ? (
          <CheckPage draft={report.draft} report={report} setView={setView} />
        ) : (
          <StartPage report={report} resuming={resuming} view={view} setView={setView} />
        )}
      </Suspense>
    </Shell>
  );
}

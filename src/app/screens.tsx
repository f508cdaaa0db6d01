import { lazy, Suspense, useEffect, useRef } from 'react';
import { REPORT_SCREENS } from '../state/url-state.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useFileIntake } from '../ui/features/start/use-file-intake.ts';
import { openFiles } from './open-files.ts';
import { ReportNotices } from './report-notices.tsx';
import { Shell } from './shell.tsx';
import { StartPage } from './start-page.tsx';
import { useReport } from './use-report.ts';
import { useReportOfAddress } from './use-report-of-address.ts';

const CheckPage = lazy(async () => ({ default: (await import('./check-page.tsx')).CheckPage }));
const ReportScreen = lazy(async () => ({ default: (await import('./report-screen.tsx')).ReportScreen }));

/** Which screen the address asks for, as far as there is something to show on it. */
export function Screens() {
  const [view, setView] = useViewState();
  const report = useReport();
  const resuming = useReportOfAddress(view, report, setView);
  const reportScreen = REPORT_SCREENS.find((one) => one === view.screen && report.dataset !== null);
  const screen = reportScreen ?? (view.screen === 'check' && report.draft !== null ? 'check' : 'start');
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
      {screen === 'start' ? null : <ReportNotices screen={screen} report={report} setView={setView} />}
      <Suspense fallback={null}>
        {reportScreen !== undefined && report.dataset !== null ? (
          <ReportScreen screen={reportScreen} dataset={report.dataset} view={view} setView={setView} />
        ) : screen === 'check' && report.draft !== null ? (
          <CheckPage draft={report.draft} report={report} setView={setView} />
        ) : (
          <StartPage report={report} resuming={resuming} view={view} setView={setView} />
        )}
      </Suspense>
    </Shell>
  );
}

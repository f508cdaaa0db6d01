import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isSnapshotScreen, REPORT_SCREENS } from '../state/url-state.ts';
import { useStoreTrouble } from '../state/store-trouble.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useDelayed } from '../ui/features/start/use-delayed.ts';
import { useFileIntake } from '../ui/features/start/use-file-intake.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useLargeFiles } from './large-files.ts';
import { openFiles } from './open-files.ts';
import { useOpenedNews } from './opened-news.ts';
import { ReportNotices } from './report-notices.tsx';
import { bootWhenIdle } from './services.ts';
import { Shell } from './shell.tsx';
import { StartPage } from './start-page.tsx';
import { useEngineState, useReport } from './use-report.ts';
import { useReportOfAddress } from './use-report-of-address.ts';

const CheckPage = lazy(async () => ({ default: (await import('./check-page.tsx')).CheckPage }));
const KeptNotices = lazy(async () => ({ default: (await import('./kept-notices.tsx')).KeptNotices }));
const LargeFilesNotice = lazy(async () => ({
  default: (await import('./large-files-notice.tsx')).LargeFilesNotice,
}));
const OpenedNotice = lazy(async () => ({ default: (await import('./opened-notice.tsx')).OpenedNotice }));
const SharedPage = lazy(async () => ({ default: (await import('./shared-page.tsx')).SharedPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./review-page.tsx')).ReviewPage }));
const ComparePage = lazy(async () => ({ default: (await import('./compare-page.tsx')).ComparePage }));
const Updates = lazy(async () => ({ default: (await import('./updates.tsx')).Updates }));
const ReportScreen = lazy(async () => ({ default: (await import('./report-screen.tsx')).ReportScreen }));

/** Which screen the address asks for, as far as there is something to show on it. */
export function Screens() {
  const [view, setView] = useViewState();
  const report = useReport();
  const news = useOpenedNews();
  const large = useLargeFiles();
  const trouble = useStoreTrouble();
  const resuming = useReportOfAddress(view, report, setView);
  const hasReport = report.dataset !== null && !resuming;
  const reportScreen = hasReport ? REPORT_SCREENS.find((one) => one === view.screen) : undefined;
  const snapshotScreen = isSnapshotScreen(view.screen) ? view.screen : undefined;
  const screen =
    reportScreen ?? snapshotScreen ?? (view.screen === 'check' && report.draft !== null ? 'check' : 'start');
  // The start screen takes files itself; elsewhere a file dropped on the page is next month's export.
  useFileIntake((files) => void openFiles(files, setView), screen !== 'start' && report.work === null);
  // Whoever only reads a snapshot needs no database.
  const needsEngine = snapshotScreen === undefined;
  useEffect(() => {
    if (needsEngine) bootWhenIdle();
  }, [needsEngine]);
  // What the page needs goes first: then it is kept for when there is no network.
  const isIdle = useDelayed(useEngineState() === 'ready' && report.work === null, 1000);
  const [canWait, setCanWait] = useState(false);
  if (isIdle && !canWait) setCanWait(true);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    window.scrollTo(0, 0);
  }, [screen]);
  // It fills the window: no bar, nor the keys that belong to it.
  if (screen === 'review') {
    return (
      <ErrorBoundary key={screen}>
        <Suspense fallback={null}>
          <ReviewPage view={view} setView={setView} />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <Shell
      screen={screen}
      hasReport={report.dataset !== null}
      hasDraft={report.draft !== null}
      setView={setView}
    >
      {canWait ? (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <Updates screen={screen} report={report} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {report.unkept === null && trouble === null ? null : (
        <Suspense fallback={null}>
          <KeptNotices unkept={report.unkept} setView={setView} />
        </Suspense>
      )}
      {large === null ? null : (
        <Suspense fallback={null}>
          <LargeFilesNotice files={large} />
        </Suspense>
      )}
      {news === null ? null : (
        <Suspense fallback={null}>
          <OpenedNotice news={news} setView={setView} />
        </Suspense>
      )}
      {screen === 'start' ? null : <ReportNotices screen={screen} report={report} setView={setView} />}
      {/* A screen that fails leaves the others. */}
      <ErrorBoundary key={screen}>
        <Suspense fallback={null}>
          {reportScreen !== undefined && report.dataset !== null ? (
            <ReportScreen screen={reportScreen} dataset={report.dataset} view={view} setView={setView} />
          ) : snapshotScreen === 'shared' ? (
            <SharedPage report={report} view={view} setView={setView} />
          ) : snapshotScreen === 'compare' ? (
            <ComparePage report={report} view={view} setView={setView} />
          ) : screen === 'check' && report.draft !== null ? (
            <CheckPage draft={report.draft} report={report} setView={setView} />
          ) : (
            <StartPage report={report} resuming={resuming} view={view} setView={setView} />
          )}
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

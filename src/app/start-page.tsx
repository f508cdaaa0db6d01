import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReportState } from '../report/report-state.ts';
import type { SampleId, ViewState } from '../state/url-state.ts';
import { currentView, type SetView } from '../state/use-view-state.ts';
import { problemOf, type Problem } from '../ui/problem/problem.ts';
import type { StartState } from '../ui/features/start/start-state.ts';
import { StartScreen } from '../ui/features/start/start-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { firstFilter } from './first-filter.ts';
import { cancelReading } from './looking-into.ts';
import { openFiles } from './open-files.ts';
import { fetchSample } from './samples.ts';
import { reportStore } from './services.ts';
import { useEngineState } from './use-report.ts';

const KeptReports = lazy(async () => ({ default: (await import('./kept-reports.tsx')).KeptReports }));
const KeptSnapshots = lazy(async () => ({
  default: (await import('./kept-snapshots.tsx')).KeptSnapshots,
}));

interface StartPageProps {
  report: ReportState;
  /** The report of the last visit is on its way. */
  resuming: boolean;
  view: ViewState;
  setView: SetView;
}

/** The start screen with what it does: read a file, try a sample, go back to the report. */
export function StartPage({ report, resuming, view, setView }: StartPageProps) {
  const engine = useEngineState();
  const [sampleProblem, setSampleProblem] = useState<{ fileName: string; problem: Problem } | null>(null);

  useEffect(() => {
    reportStore.look().catch((error: unknown) => console.error(error));
  }, []);

  async function read(files: readonly File[]): Promise<void> {
    setSampleProblem(null);
    await openFiles(files, setView);
  }
  async function trySample(sample: SampleId): Promise<void> {
    setSampleProblem(null);
    try {
      const file = await fetchSample(sample);
      if ((await reportStore.openAndImport([file], sample)) && currentView().screen === 'start') {
        setView({ screen: 'overview', filter: firstFilter(), sample, definition: null });
      }
    } catch {
      setSampleProblem({
        fileName: sample,
        problem: { source: 'file', code: 'file_unreadable', detail: {} },
      });
    }
  }

  function back(): void {
    reportStore.dismissFailure();
    setView({ screen: 'overview' });
  }

  // What is on the page already needs no way back.
  const kept = report.kept.filter(({ kind }) => (kind === 'draft' ? report.draft : report.dataset) === null);
  return (
    <StartScreen
      state={startState(report, resuming, sampleProblem)}
      engine={engine}
      onFiles={(files) => void read(files)}
      onSample={(sample) => void trySample(sample)}
      onCancel={cancelReading}
      onBack={report.dataset === null ? undefined : back}
      kept={
        kept.length > 0 ? (
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <KeptReports items={kept} setView={setView} />
            </Suspense>
          </ErrorBoundary>
        ) : undefined
      }
      snapshots={
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <KeptSnapshots setView={setView} />
          </Suspense>
        </ErrorBoundary>
      }
      missing={
        view.screen !== 'start' &&
        !resuming &&
        report.work === null &&
        report.failure === null &&
        kept.length === 0
      }
    />
  );
}

function startState(
  report: ReportState,
  resuming: boolean,
  sampleProblem: { fileName: string; problem: Problem } | null,
): StartState {
  if (report.work) {
    const { fileName, progress, waitsFor } = report.work;
    return { kind: 'reading', fileName, progress, waitsFor };
  }
  if (resuming) return { kind: 'reading', fileName: '', progress: null, waitsFor: null };
  if (report.failure) {
    return { kind: 'refused', fileName: report.failure.fileName, problem: problemOf(report.failure.error) };
  }
  return sampleProblem ? { kind: 'refused', ...sampleProblem } : { kind: 'empty' };
}

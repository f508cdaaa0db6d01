import { useEffect, useRef, useState } from 'react';
import type { ReportState } from '../report/report-state.ts';
import { isSnapshotScreen, SAMPLE_IDS, type ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { fetchSample } from './samples.ts';
import { reportStore } from './services.ts';

/**
 * Keeps the report and the address together: an address with a sample shows that sample, one without shows the
 * user's own report, kept from the last visit where needed. TRUE while one is on its way.
 */
export function useReportOfAddress(view: ViewState, report: ReportState, setView: SetView): boolean {
  const { screen, sample } = view;
  const isOfReport = showsReport(view);
  const [coming, setComing] = useState(isOfReport);
  const asked = useRef<string | null>(null);
  const fits = report.dataset !== null && report.sample === sample;
  const isFirst = report.dataset === null && report.draft === null;
  const wanted = screen === 'check' ? isFirst : isOfReport && !fits;
  const isBusy = report.work !== null;
  // The same report is not built over and over in an engine that it ends each time.
  const isUnstable = report.failure?.error.code === 'unstable';

  useEffect(() => {
    if (!wanted) asked.current = null;
    if (isUnstable) asked.current ??= String(sample);
    if (!wanted || isBusy || asked.current === String(sample)) return;
    asked.current = String(sample);
    setComing(true);
    void settle(sample, screen, setView).then(() => setComing(false));
  }, [wanted, isBusy, isUnstable, sample, screen, setView]);
  // The figures of another report never stand under this address.
  return report.dataset === null ? coming : wanted && screen !== 'check';
}

/** Whether the address asks for a report: a snapshot is read without one, unless it is laid beside the report as it is now. */
function showsReport({ screen, against }: ViewState): boolean {
  if (isSnapshotScreen(screen)) return screen === 'compare' && against === null;
  return screen !== 'start';
}

/** Brings the report the address asks for; what cannot be had leaves the report that is there, under its own address. */
async function settle(
  sample: ViewState['sample'],
  screen: ViewState['screen'],
  setView: SetView,
): Promise<void> {
  if (screen === 'check' && (await reportStore.resumeDraft())) return;
  const came = await bring(sample).catch((error: unknown) => {
    console.error(error);
    return false;
  });
  const { dataset, sample: shown } = reportStore.state;
  if (dataset === null) return;
  const own = SAMPLE_IDS.find((id) => id === shown) ?? null;
  if (!came && screen !== 'check') setView({ sample: own }, 'replace');
  // A check that this browser could not keep: better the last report than its check screen.
  if (came && screen === 'check') setView({ screen: 'overview' }, 'replace');
}

async function bring(sample: ViewState['sample']): Promise<boolean> {
  return sample === null
    ? reportStore.resume()
    : reportStore.openAndImport([await fetchSample(sample)], sample);
}

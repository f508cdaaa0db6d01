import { useState } from 'react';
import type { Draft, ReportState } from '../report/report-state.ts';
import { SAMPLE_IDS } from '../state/url-state.ts';
import { currentView, type SetView } from '../state/use-view-state.ts';
import { CheckScreen } from '../ui/features/check/check-screen.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { reportStore } from './services.ts';

interface CheckPageProps {
  draft: Draft;
  report: ReportState;
  setView: SetView;
}

/** The check screen with what it does: change how the file is read, then make it the report. */
export function CheckPage({ draft, report, setView }: CheckPageProps) {
  const [refused, setRefused] = useState(false);
  async function importDraft(): Promise<void> {
    const done = await reportStore.importDraft();
    const sample = SAMPLE_IDS.find((id) => id === reportStore.state.sample) ?? null;
    if (done && currentView().screen === 'check') setView({ screen: 'overview', sample });
  }
  return (
    <>
      <div inert={report.work !== null}>
        <CheckScreen
          inspection={draft.inspection}
          plan={draft.plan}
          busy={report.work !== null}
          rechecking={report.rechecking}
          onPlan={(plan) => void reportStore.changePlan(plan)}
          onShowRefused={draft.inspection.raw.refused > 0 ? () => setRefused(true) : undefined}
          onImport={() => void importDraft()}
          onCancel={() => setView({ screen: 'start' })}
        />
      </div>
      {refused ? (
        <RefusedRows quarantine={draft.inspection.raw.quarantine} onClose={() => setRefused(false)} />
      ) : null}
    </>
  );
}

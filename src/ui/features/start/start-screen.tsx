import type { ReactNode } from 'react';
import type { EngineState } from '../../../engine/engine-host.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { DropZone } from './drop-zone.tsx';
import { ExportHints } from './export-hints.tsx';
import { KpiList } from './kpi-list.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { SampleList } from './sample-list.tsx';
import type { SampleId, StartState } from './start-state.ts';
import styles from './start-screen.module.css';
import { useDelayed } from './use-delayed.ts';
import { useFileIntake } from './use-file-intake.ts';
import { Wordmark } from './wordmark.tsx';

interface StartScreenProps {
  state: StartState;
  engine: EngineState;
  onFiles: (files: readonly File[]) => void;
  onSample: (id: SampleId) => void;
  onCancel: () => void;
  /** What this browser keeps from the last visit. */
  kept?: ReactNode;
  /** The snapshots that it keeps. */
  snapshots?: ReactNode;
  /** To the report that is still there; absent when there is none. */
  onBack?: (() => void) | undefined;
  /** The address asks for a report of a file that this browser does not have. */
  missing?: boolean;
}

/** The first page: give a file or try a sample. Nothing here waits for the engine. */
export function StartScreen({
  state,
  engine,
  onFiles,
  onSample,
  onCancel,
  kept,
  snapshots,
  onBack,
  missing = false,
}: StartScreenProps) {
  const { start } = useMessages();
  const reading = state.kind === 'reading';
  const showProgress = useDelayed(reading, 300);
  const dragging = useFileIntake(onFiles, !reading);

  return (
    <main className={styles.page}>
      <header className={styles.intro}>
        <h1>
          <Wordmark size="page" />
        </h1>
        <p className={styles.lead}>{start.lead}</p>
        {onBack === undefined || state.kind === 'refused' ? null : (
          <Button className={styles.back} onClick={onBack}>
            {start.backToReport}
          </Button>
        )}
      </header>

      <div className={styles.notices}>
        {state.kind === 'reading' ? null : kept}
        {state.kind === 'refused' ? (
          <ProblemNotice problem={state.problem} fileName={state.fileName} onBack={onBack} />
        ) : null}
        {missing && state.kind === 'empty' ? <Notice>{start.missing}</Notice> : null}
      </div>

      <div className={styles.ways}>
        <div className={styles.file}>
          {state.kind === 'reading' && showProgress ? (
            <ReadingProgress
              fileName={state.fileName}
              progress={state.progress}
              waitsFor={state.waitsFor}
              onCancel={onCancel}
            />
          ) : (
            <DropZone dragging={dragging} onFiles={onFiles} />
          )}
          <p className={styles.privacy}>
            <strong>{start.privacy.title}</strong> {start.privacy.text}
          </p>
          <output className={styles.engine} data-state={engine}>
            {start.engine[engine]}
          </output>
        </div>
        <SampleList disabled={reading} onSample={onSample} />
      </div>

      {snapshots}
      <KpiList />
      <ExportHints />
    </main>
  );
}

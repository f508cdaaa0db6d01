import { useMessages } from '../i18n/use-messages.tsx';
import type { ReportState } from '../report/report-state.ts';
import { Button } from '../ui/kit/button.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import { useSettingsHistory } from '../state/settings.ts';
import type { Screen } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { problemOf } from '../ui/problem/problem.ts';
import { ProblemNotice } from '../ui/problem/problem-notice.tsx';
import { ReadingProgress } from '../ui/features/start/reading-progress.tsx';
import { useDelayed } from '../ui/features/start/use-delayed.ts';
import { cancelReading } from './looking-into.ts';
import { reportStore } from './services.ts';
import styles from './shell.module.css';

interface ReportNoticesProps {
  screen: Screen;
  report: ReportState;
  setView: SetView;
}

/** Above any screen but the start: what is going on, what went wrong, and that a lost report is back. */
export function ReportNotices({ screen, report, setView }: ReportNoticesProps) {
  const { common, settings } = useMessages();
  const isDamaged = useSettingsHistory().damaged && screen !== 'settings' && report.dataset !== null;
  const showWork = useDelayed(report.work !== null, 300);
  const isOfReport = report.failure !== null || report.restored || report.remembered;
  if (!isOfReport && !isDamaged && !(report.work && showWork)) return null;
  return (
    <div className={styles.notices}>
      {report.work && showWork ? (
        <ReadingProgress
          fileName={report.work.fileName}
          progress={report.work.progress}
          waitsFor={report.work.waitsFor}
          onCancel={cancelReading}
        />
      ) : null}
      {report.failure ? (
        <ProblemNotice
          problem={problemOf(report.failure.error)}
          fileName={report.failure.fileName}
          onDismiss={() => reportStore.dismissFailure()}
        />
      ) : null}
      {isDamaged ? (
        <Notice
          tone="warn"
          title={settings.damaged.title}
          actions={<Button onClick={() => setView({ screen: 'settings' })}>{settings.damaged.check}</Button>}
        >
          {settings.damaged.figures}
        </Notice>
      ) : null}
      {report.remembered ? (
        <Notice
          title={common.remembered.title}
          actions={
            <>
              <Button onClick={() => setView({ screen: 'check' })}>{common.remembered.check}</Button>
              <Button onClick={() => reportStore.dismissRemembered()}>{common.close}</Button>
            </>
          }
        >
          {common.remembered.text}
        </Notice>
      ) : null}
      {report.restored ? (
        <Notice
          title={common.restored.title}
          actions={<Button onClick={() => reportStore.dismissRestored()}>{common.close}</Button>}
        >
          {common.restored.text}
        </Notice>
      ) : null}
    </div>
  );
}

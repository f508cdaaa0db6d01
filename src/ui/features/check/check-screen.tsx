import { useMessages } from '../../../i18n/use-messages.tsx';
import { Notice } from '../../kit/notice.tsx';
import { CheckFooter } from './check-footer.tsx';
import { CheckHeader } from './check-header.tsx';
import styles from './check-screen.module.css';
import { ClosedSection } from './closed-section.tsx';
import { ColumnsSection } from './columns-section.tsx';
import { DatesSection } from './dates-section.tsx';
import type { EditProps } from './edit-props.ts';
import { LinesSection } from './lines-section.tsx';
import { countsAreStale } from './plan-edits.ts';
import { PreviewTable } from './preview-table.tsx';
import { ValuesSection } from './values-section.tsx';

interface CheckScreenProps extends EditProps {
  /** The report is being made. */
  busy: boolean;
  /** What depends on the last change is still being looked at: no report is made of a plan that may lack it. */
  rechecking?: boolean;
  /** To the list of refused rows. */
  onShowRefused?: (() => void) | undefined;
  onImport: () => void;
  onCancel: () => void;
}

/** What was recognised in a file, to be corrected before it becomes a report. Every answer is in the plan. */
export function CheckScreen({
  inspection,
  plan,
  busy,
  rechecking = false,
  onPlan,
  onShowRefused,
  onImport,
  onCancel,
}: CheckScreenProps) {
  const { check } = useMessages();
  const edit = { inspection, plan, onPlan };
  return (
    <div>
      <main className={styles.page}>
        <CheckHeader {...edit} onShowRefused={onShowRefused} />
        <ColumnsSection key={plan.profile} {...edit} />
        <DatesSection {...edit} />
        {countsAreStale(plan, inspection) ? <Notice>{check.stale}</Notice> : null}
        <LinesSection {...edit} />
        <ValuesSection {...edit} />
        <ClosedSection {...edit} />
        <PreviewTable inspection={inspection} />
      </main>
      <CheckFooter
        inspection={inspection}
        plan={plan}
        busy={busy}
        rechecking={rechecking}
        onImport={onImport}
        onCancel={onCancel}
      />
    </div>
  );
}

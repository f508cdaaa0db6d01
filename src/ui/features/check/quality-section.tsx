import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { Format } from '../../../i18n/format.ts';
import type { Accounting } from '../../../ingest/dataset.ts';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { ImportProgress, RawFile } from '../../../ingest/inspection.ts';
import type { RowList } from '../../../report/row-list.ts';
import { ProgressBar } from '../../kit/progress-bar.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import type { Problem } from '../../problem/problem.ts';
import type { Trial } from './check-screen-props.ts';
import { CheckSection } from './check-section.tsx';
import { MeasureList } from './measure-list.tsx';
import { qualityFindings } from './quality-findings.ts';
import styles from './quality-section.module.css';
import { QualityTable } from './quality-table.tsx';

interface QualitySectionProps {
  /** The last trial there was. */
  trial: Trial | null;
  /** The plan it was made with. */
  plan: ImportPlan;
  /** Of the sources, in the order of their rows. */
  files: readonly RawFile[];
  /** A question has to be answered first. */
  asked: boolean;
  /** The next trial is on its way. */
  working: boolean;
  /** Of it, once it has begun. */
  progress: ImportProgress | null;
  problem: Problem | null;
  onShow: (list: RowList) => void;
}

const ROWS_TO_COME = [1, 2, 3, 4, 5];

/** What was noticed in the whole file, and what can be measured with it. */
export function QualitySection({
  trial,
  plan,
  files,
  asked,
  working,
  progress,
  problem,
  onShow,
}: QualitySectionProps) {
  const messages = useMessages();
  const { quality: texts, measure } = messages.check;
  const locale = useLocale();
  const format = useFormat();
  const findings = trial === null ? [] : qualityFindings(trial, plan, files, messages, locale, format);
  return (
    <>
      <CheckSection section="quality" wide title={texts.title} intro={texts.intro}>
        {problem === null ? null : <ProblemNotice problem={problem} />}
        {/* The bar and the sum take turns in the same place. */}
        <div className={styles.state} aria-live="polite">
          {working ? (
            <ProgressBar
              label={texts.working}
              value={progress !== null && progress.total > 0 ? progress.done / progress.total : null}
            />
          ) : trial !== null ? (
            <p>{fill(texts.sum, sumOf(trial.dataset.accounting, format))}</p>
          ) : asked ? (
            <p>{texts.waiting}</p>
          ) : null}
        </div>
        <div className={styles.findings} aria-busy={working}>
          {trial === null ? (
            working ? (
              <RowsToCome />
            ) : null
          ) : findings.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <QualityTable findings={findings} onShow={onShow} />
          )}
        </div>
      </CheckSection>
      {trial === null && !working ? null : (
        <CheckSection section="measure" title={measure.title} intro={measure.intro}>
          {trial === null ? <RowsToCome /> : <MeasureList measured={trial.measured} />}
        </CheckSection>
      )}
    </>
  );
}

const RowsToCome = () => (
  <div className={styles.coming}>
    {ROWS_TO_COME.map((row) => (
      <Skeleton key={row} height="1.6em" />
    ))}
  </div>
);

function sumOf(
  { rows, counted, folded, excluded, quarantined }: Accounting,
  format: Format,
): Record<string, string> {
  const all = (parts: Readonly<Record<string, number>>) =>
    format.integer(Object.values(parts).reduce((sum, part) => sum + part, 0));
  return {
    rows: format.integer(rows),
    counted: format.integer(counted),
    folded: format.integer(folded),
    excluded: all(excluded),
    quarantined: all(quarantined),
  };
}

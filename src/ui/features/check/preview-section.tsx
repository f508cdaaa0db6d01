import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import type { UnderstoodRow } from '../../../report/understood-rows.ts';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { CheckSection } from './check-section.tsx';
import { PreviewTable } from './preview-table.tsx';
import { UnderstoodCards } from './understood-cards.tsx';
import { UnderstoodTable } from './understood-table.tsx';
import styles from './preview-table.module.css';

interface PreviewSectionProps {
  inspection: Inspection;
  /** The plan the rows were understood with. */
  plan: ImportPlan;
  /** NULL while there is nothing to compare with. */
  understood: readonly UnderstoodRow[] | null;
  /** Whether there will be something: a question comes first, it is being made, or it cannot be made. */
  state: 'asked' | 'coming' | 'failed';
  /** The rows are of an earlier plan, or on their way. */
  working: boolean;
}

/** About as high as the rows will be once they are understood, so that what is below stays where it is. */
const heightOf = (rows: number) => 50 + 50 * Math.min(rows, 8);

/** The first rows: raw and understood side by side, or raw with every column. */
export function PreviewSection({ inspection, plan, understood, state, working }: PreviewSectionProps) {
  const { preview: texts } = useMessages().check;
  const [mode, setMode] = useState<'understood' | 'raw'>('understood');
  const { columns, files } = inspection.raw;
  const first = files[0]?.firstRow ?? 1;
  const compared = mode === 'understood' && understood !== null && understood.length > 0;
  return (
    <CheckSection section="preview" wide title={texts.title} intro={texts.intro}>
      <div>
        <SegmentedControl
          label={texts.mode}
          value={mode}
          options={(['understood', 'raw'] as const).map((value) => ({ value, label: texts[value] }))}
          onChange={setMode}
        />
      </div>
      <div
        className={styles.rows}
        style={
          state === 'coming' && !compared ? { minHeight: heightOf(inspection.preview.length) } : undefined
        }
        aria-busy={working}
      >
        {compared ? (
          <>
            <UnderstoodTable rows={understood} columns={columns} plan={plan} />
            <UnderstoodCards rows={understood} columns={columns} plan={plan} />
          </>
        ) : (
          <>
            {mode === 'understood' ? <p className={styles.note}>{texts[state]}</p> : null}
            <PreviewTable
              columns={columns}
              rows={inspection.preview.map((cells, index) => ({ number: first + index, cells }))}
            />
          </>
        )}
      </div>
    </CheckSection>
  );
}

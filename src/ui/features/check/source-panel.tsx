import { useMessages } from '../../../i18n/use-messages.tsx';
import { Notice } from '../../kit/notice.tsx';
import { CheckHeader } from './check-header.tsx';
import type { CheckScreenProps, CheckSource } from './check-screen-props.ts';
import { ClosedSection } from './closed-section.tsx';
import { ColumnsSection } from './columns-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { LinesSection } from './lines-section.tsx';
import { countsAreStale } from './plan-edits.ts';
import { PreviewSection } from './preview-section.tsx';
import { QualitySection } from './quality-section.tsx';
import { RecipeBar } from './recipe-bar.tsx';
import type { KeptTrial } from './use-kept-trial.ts';
import { ValuesSection } from './values-section.tsx';

interface SourcePanelProps extends CheckScreenProps {
  source: CheckSource;
  kept: KeptTrial | null;
  /** A question has to be answered before there can be a trial. */
  asked: boolean;
  /** More than one file was chosen. */
  removable: boolean;
}

/** Everything about the files of one layout. */
export function SourcePanel({ source, kept, asked, removable, ...screen }: SourcePanelProps) {
  const { check } = useMessages();
  const { inspection, plan, recipe } = source;
  const edit = { inspection, plan, onPlan: screen.onPlan };
  // Nothing stands in its way: it is there, on its way or about to be.
  const coming = !asked && screen.trialProblem === null;
  return (
    <>
      <CheckHeader
        {...edit}
        removable={removable}
        onSheet={screen.onSheet}
        onAddFiles={screen.onAddFiles}
        onRemoveFile={screen.onRemoveFile}
        onShowRefused={screen.onShowRefused}
      />
      <RecipeBar
        applied={recipe}
        problem={screen.recipeProblem}
        onExport={screen.onRecipeExport}
        onImport={screen.onRecipeImport}
        onForget={screen.onRecipeForget}
      />
      <PreviewSection
        inspection={inspection}
        plan={kept?.plan ?? plan}
        understood={kept?.trial.understood ?? null}
        state={asked ? 'asked' : coming ? 'coming' : 'failed'}
        working={coming && screen.trial === null}
      />
      <ColumnsSection key={`${plan.profile} ${plan.shape}`} {...edit} />
      <DatesSection {...edit} several={screen.sources.length > 1} />
      {countsAreStale(plan, inspection) ? <Notice>{check.stale}</Notice> : null}
      <LinesSection {...edit} />
      <ValuesSection {...edit} />
      <ClosedSection {...edit} />
      <QualitySection
        trial={kept?.trial ?? null}
        plan={kept?.plan ?? plan}
        files={screen.sources.flatMap((one) => one.inspection.raw.files)}
        asked={asked}
        progress={screen.trialProgress}
        working={coming && screen.trial === null}
        problem={screen.trialProblemTold === true ? null : screen.trialProblem}
        onShow={screen.onShowTrialRows}
      />
    </>
  );
}

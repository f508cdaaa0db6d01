import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';

/** What every section of the check screen works on: what was found, the plan as it stands, and where an edited plan goes. */
export interface EditProps {
  inspection: Inspection;
  plan: ImportPlan;
  onPlan: (plan: ImportPlan) => void;
}

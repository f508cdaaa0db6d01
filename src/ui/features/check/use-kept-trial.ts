import { useState } from 'react';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { CheckScreenProps, Trial } from './check-screen-props.ts';

export interface KeptTrial {
  trial: Trial;
  /** The plan of the active source that it was made with. */
  plan: ImportPlan;
}

/** The trial, or the one before while the next is being made, so that nothing on the page jumps. NULL once there will be none. */
export function useKeptTrial({
  sources,
  active,
  trial,
  trialProgress,
}: Pick<CheckScreenProps, 'sources' | 'active' | 'trial' | 'trialProgress'>): KeptTrial | null {
  const [kept, setKept] = useState<(KeptTrial & { active: number }) | null>(null);
  const plan = sources[active]?.plan;
  if (trial !== null && plan !== undefined && (trial !== kept?.trial || active !== kept.active)) {
    const next = { trial, plan, active };
    setKept(next);
    return next;
  }
  const coming = trial !== null || trialProgress !== null;
  return coming && kept?.active === active ? kept : null;
}

import { useState } from 'react';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { CheckScreenProps, Trial } from './check-screen-props.ts';

export interface KeptTrial {
  trial: Trial;
  /** The plan of the active source that it was made with. */
  plan: ImportPlan;
}

/** The trial, or the one before until there is another, so that nothing on the page jumps. NULL once there will be none: something is asked first, or went wrong. */
export function useKeptTrial(
  {
    sources,
    active,
    trial,
    trialProblem,
  }: Pick<CheckScreenProps, 'sources' | 'active' | 'trial' | 'trialProblem'>,
  asked: boolean,
): KeptTrial | null {
  const [kept, setKept] = useState<(KeptTrial & { active: number }) | null>(null);
  const plan = sources[active]?.plan;
  if (trial !== null && plan !== undefined && (trial !== kept?.trial || active !== kept.active)) {
    const next = { trial, plan, active };
    setKept(next);
    return next;
  }
  return !asked && trialProblem === null && kept?.active === active ? kept : null;
}

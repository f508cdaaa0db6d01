import type { KpiChange } from '../kpi/statistics/change.ts';

/** Better ▲, worse ▼, noise ≈, a change that is neither ↗ or ↘; empty where it cannot be judged. */
export function changeSign({ verdict, difference }: Pick<KpiChange, 'verdict' | 'difference'>): string {
  if (verdict === 'changed') return (difference ?? 0) > 0 ? '↗' : '↘';
  return { better: '▲', worse: '▼', noise: '≈', unknown: '' }[verdict];
}

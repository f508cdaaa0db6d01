import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { SnapshotProblem } from './snapshot-problem.ts';

/** What is wrong, and what to do. */
export function problemText(
  { share: { problems } }: Messages,
  problem: SnapshotProblem,
): { title: string; text: string; where: string | null } {
  const { title, text } = problems[problem.code];
  if (problem.code === 'no_file') return { title, text: fill(text, { name: problem.name }), where: null };
  const path = problem.code === 'damaged' ? problem.path : '';
  return { title, text, where: path === '' ? null : fill(problems.damaged.where, { path }) };
}

import type { ExitCode } from '../../src/cli/cli-error.ts';
import { main } from '../../src/cli/main.ts';
import { testEngine } from '../support/node-engine.ts';

export const SAMPLES = [
  'topdesk-meldingen.csv',
  'servicenow-incident-log.csv',
  'zendesk-tickets.json',
] as const;

export function samplePath(name: string): string {
  return `${import.meta.dirname}/../../sample-data/${name}`;
}

/** When the command runs, as far as it knows. */
export const NOW = new Date('2026-11-22T12:00:00Z');

export interface Outcome {
  code: ExitCode;
  out: string;
  err: string;
}

/** Runs the command line in this process, on the engine of the tests. */
export async function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const said: string[] = [];
  const written: string[] = [];
  const code = await main(args, {
    version: '0.0.0',
    env,
    now: () => NOW,
    engine: testEngine,
    say: (text) => void said.push(`${text}\n`),
    out: async (text) => void written.push(text),
  });
  return { code, out: written.join(''), err: said.join('') };
}

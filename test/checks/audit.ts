import { spawnSync } from 'node:child_process';

/** Known weaknesses of grade high or more in what is published. A registry that does not answer such questions is no finding. */
const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
});
process.exitCode = tell(stdout);

function tell(text: string): number {
  const { metadata, message } = parse(text);
  const counts = metadata?.vulnerabilities;
  if (counts === undefined) {
    console.log(`not audited: ${message ?? (stderr.trim().split('\n').at(-1) || 'npm said nothing')}`);
    return 0;
  }
  const { high = 0, critical = 0, total = 0 } = counts;
  console.log(`audited: ${total} known weaknesses, ${high + critical} of grade high or more`);
  if (high + critical === 0) return 0;
  console.log(text);
  return 1;
}

function parse(text: string): { metadata?: { vulnerabilities?: Record<string, number> }; message?: string } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
